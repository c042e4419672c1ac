import asyncio


async def child():
    await asyncio.sleep(10)


async def main():
    both = asyncio.gather(child(), child(), return_exceptions=True)
    await asyncio.sleep(0)
    both.cancel("all of it")
    try:
        print(await both)
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
