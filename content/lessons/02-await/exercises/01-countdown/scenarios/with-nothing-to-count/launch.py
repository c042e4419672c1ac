name = "the rocket"
count_from = 0
