# So many requests may be under way at once.
limit = 3

# Seconds that a request may take.
patience = 5

# So many requests are sent to an address at most.
tries = 2

# Seconds between a failure and the next request.
pause = 4
