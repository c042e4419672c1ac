import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def main():
    print(await asyncio.shield(asyncio.sleep(1, "fine")))
    try:
        await asyncio.shield(fail())
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
