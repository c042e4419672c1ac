import asyncio


async def ask(station, seconds):
    await asyncio.sleep(seconds)
    return station


async def main():
    tasks = [
        asyncio.create_task(ask("north", 3)),
        asyncio.create_task(ask("south", 1)),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in done:
        print("first:", task.result())
    print("still pending:", len(pending))
    for coro in asyncio.as_completed(tasks):
        print("then:", await coro)


asyncio.run(main())
