import asyncio


async def main():
    child = asyncio.create_task(asyncio.sleep(10))
    both = asyncio.gather(child, asyncio.sleep(1))
    await asyncio.sleep(0)
    child.cancel("only this one")
    try:
        await both
    except asyncio.CancelledError as error:
        print(repr(error), int(both.cancelled()))


asyncio.run(main())
