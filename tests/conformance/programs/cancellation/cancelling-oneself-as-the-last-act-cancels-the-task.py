import asyncio


async def work():
    asyncio.current_task().cancel("at the end")
    return "lost"


async def main():
    task = asyncio.create_task(work())
    try:
        print(await task)
    except asyncio.CancelledError as error:
        print("cancelled:", error)


asyncio.run(main())
