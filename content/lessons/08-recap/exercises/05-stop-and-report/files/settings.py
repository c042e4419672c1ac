# The number of requests that may be under way at once.
limit = 3

# The seconds that a request may take.
patience = 2

# The number of requests that a link gets at most.
tries = 3

# Seconds between the first failure of a link and the next
# request. After each further failure it is twice as long.
pause = 0.5
