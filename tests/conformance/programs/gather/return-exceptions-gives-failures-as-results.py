import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def work():
    await asyncio.sleep(2)
    return "done"


async def main():
    print(await asyncio.gather(fail(1), work(), fail(3), return_exceptions=True))


asyncio.run(main())
