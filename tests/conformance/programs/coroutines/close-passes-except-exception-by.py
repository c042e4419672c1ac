import asyncio


async def work():
    try:
        try:
            await asyncio.sleep(0)
        except Exception:
            print("never")
        print("nor this")
    finally:
        print("finally")


async def stubborn():
    try:
        await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)


async def block():
    class Manager:
        async def __aenter__(self):
            pass

        async def __aexit__(self, kind, error, traceback):
            print("left by", kind.__name__)

    async with Manager():
        await asyncio.sleep(0)


for function in (work, block, stubborn):
    coroutine = function()
    coroutine.send(None)
    try:
        coroutine.close()
    except RuntimeError as error:
        print(repr(error))
