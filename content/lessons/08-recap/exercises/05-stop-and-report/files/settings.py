# So many requests may be under way at once.
limit = 3

# Seconds that a request may take.
patience = 2

# So many requests are sent to a link at most.
tries = 3

# Seconds between the first failure of a link and the next
# request. After each further failure it is twice as long.
pause = 0.5
