import asyncio


async def after(n):
    await asyncio.sleep(n)
    return n


async def main():
    for earliest in asyncio.as_completed([after(1), after(3), after(4)], timeout=2):
        try:
            print(await earliest)
        except TimeoutError as error:
            print(repr(error), asyncio.get_running_loop().time() == 2)


asyncio.run(main())
