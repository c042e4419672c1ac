import asyncio


async def wait(name):
    try:
        await inner()
    finally:
        print("outer", name)


async def inner():
    try:
        await asyncio.sleep(0)
    finally:
        print("inner")


coroutine = wait("w")
coroutine.send(None)
coroutine.close()
coroutine.close()
print("closed")
