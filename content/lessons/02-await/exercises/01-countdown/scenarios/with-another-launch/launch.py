name = "the balloon"
count_from = 5
