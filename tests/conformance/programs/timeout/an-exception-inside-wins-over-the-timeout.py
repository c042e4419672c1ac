import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                raise ValueError("while being timed out")
    except ValueError as error:
        print(repr(error), int(limit.expired()), asyncio.current_task().cancelling())


asyncio.run(main())
