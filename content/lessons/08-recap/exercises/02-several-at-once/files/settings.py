# The number of requests that may be under way at once.
limit = 3
