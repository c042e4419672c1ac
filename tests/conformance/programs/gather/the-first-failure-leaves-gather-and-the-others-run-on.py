import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def work():
    await asyncio.sleep(2)
    print("still done at", asyncio.get_running_loop().time() == 2)


async def main():
    try:
        await asyncio.gather(work(), fail())
    except ValueError as error:
        print("caught", error, "at", asyncio.get_running_loop().time() == 1)
    await asyncio.sleep(2)


asyncio.run(main())
