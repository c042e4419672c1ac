import asyncio


async def load(part, seconds):
    print(f"{part}: requested")
    try:
        await asyncio.sleep(seconds)
        print(f"{part}: loaded")
    except asyncio.CancelledError:
        print(f"{part}: cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(load("profile", 1))
            group.create_task(load("orders", 2))
            group.create_task(load("reviews", 3))
    except* ValueError as errors:
        print("no page:", errors.exceptions[0])


asyncio.run(main())
