async def add(a, b):
    print("adding")
    return a + b


coroutine = add(1, 2)
try:
    coroutine.send(None)
except StopIteration as stop:
    print("result", stop.value)
try:
    coroutine.send(None)
except RuntimeError as error:
    print(repr(error))
