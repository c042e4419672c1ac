# What is launched, and the number from which to count.
name = "the kite"
count_from = 3
