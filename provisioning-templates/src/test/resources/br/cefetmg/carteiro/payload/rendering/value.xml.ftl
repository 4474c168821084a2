<v>${value}</v>
