async def work():
    pass


coroutine = work()
try:
    coroutine.send(1)
except TypeError as error:
    print(repr(error))
coroutine.close()
