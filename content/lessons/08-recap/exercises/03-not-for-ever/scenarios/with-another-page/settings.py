limit = 2
patience = 1
