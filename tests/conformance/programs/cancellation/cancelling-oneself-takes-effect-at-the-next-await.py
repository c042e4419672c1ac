import asyncio


async def main():
    asyncio.current_task().cancel("by myself")
    print("still here")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print("now:", error)


asyncio.run(main())
