limit = 2
