import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def callback():
        coroutine = asyncio.timeout(1).__aenter__()
        try:
            coroutine.send(None)
        except RuntimeError as error:
            print(repr(error))

    loop.call_soon(callback)
    await asyncio.sleep(0)


asyncio.run(main())
