async def work():
    try:
        print("started")
    finally:
        print("finally")


coroutine = work()
coroutine.close()
try:
    coroutine.send(None)
except RuntimeError as error:
    print(repr(error))
