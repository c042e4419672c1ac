import asyncio


async def wait():
    try:
        await asyncio.sleep(0)
        return "undisturbed"
    except ValueError as error:
        print("caught", error)
        return "recovered"


coroutine = wait()
coroutine.send(None)
try:
    coroutine.throw(ValueError("thrown in"))
except StopIteration as stop:
    print(stop.value)
