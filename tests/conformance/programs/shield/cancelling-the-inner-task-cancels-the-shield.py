import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(10))
    outer = asyncio.shield(inner)
    await asyncio.sleep(1)
    inner.cancel("the inner one")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(repr(error), int(outer.cancelled()))


asyncio.run(main())
