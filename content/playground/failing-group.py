import asyncio


async def load(table, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{table}: cancelled, a sibling failed")
        raise
    if table == "prices":
        raise ValueError("prices: line 7 is not a number")
    print(f"{table}: loaded")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(load("customers", 1))
            group.create_task(load("prices", 2))
            group.create_task(load("orders", 3))
    except* ValueError as failed:
        for error in failed.exceptions:
            print(f"failed: {error}")


asyncio.run(main())
