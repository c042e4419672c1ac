import asyncio

group = BaseExceptionGroup("base", [asyncio.CancelledError("stop"), ValueError("a")])
print(type(group).__name__, repr(group))
try:
    ExceptionGroup("wrong", [asyncio.CancelledError()])
except TypeError as error:
    print(repr(error))
