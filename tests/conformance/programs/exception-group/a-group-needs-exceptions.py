try:
    ExceptionGroup("wrong", [])
except ValueError as error:
    print(repr(error))
