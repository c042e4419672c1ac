# The number of requests that may be under way at once.
limit = 3

# The seconds that a request may take.
patience = 2
