limit = 2
patience = 3
tries = 2
pause = 0.25
