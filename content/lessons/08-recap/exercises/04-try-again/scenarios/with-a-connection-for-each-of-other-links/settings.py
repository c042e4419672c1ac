limit = 5
patience = 1
tries = 4
pause = 0.25
