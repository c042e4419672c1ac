import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner")
                await asyncio.sleep(0)
                print("never")
    except TimeoutError:
        print("outer", asyncio.current_task().cancelling())


asyncio.run(main())
