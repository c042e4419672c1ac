import time

try:
    time.sleep(-1)
except ValueError as error:
    print(repr(error))
