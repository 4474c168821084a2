{"v": "${value}"}
