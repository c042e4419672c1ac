# So many requests may be under way at once.
limit = 5

# Seconds that a request may take.
patience = 1

# So many requests are sent to an address at most.
tries = 3

# Seconds between a failure and the next request.
pause = 0.5
