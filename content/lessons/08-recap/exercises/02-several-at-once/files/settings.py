# So many requests may be under way at once.
limit = 3
