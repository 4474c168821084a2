{"protocol":"${protocol}"}
