# So many requests may be under way at once.
limit = 3

# Seconds that a request may take.
patience = 2
