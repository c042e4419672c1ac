import asyncio


async def fail(seconds, name):
    await asyncio.sleep(seconds)
    print(name, "fails")
    raise ValueError(name)


async def main():
    try:
        await asyncio.gather(fail(1, "first"), fail(2, "second"))
    except ValueError as error:
        print("told of the", error)
    await asyncio.sleep(2)
    print("nobody was told of the second")


asyncio.run(main())
