import asyncio


async def cook(dish, seconds):
    print(f"{dish}: on the fire")
    try:
        await asyncio.sleep(seconds)
        print(f"{dish}: ready")
    except asyncio.CancelledError:
        print(f"{dish}: taken off the fire")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(cook("egg", 1))
            group.create_task(cook("toast", 2))
            group.create_task(cook("soup", 3))
    except* ValueError as errors:
        print("no breakfast:", errors.exceptions[0])


asyncio.run(main())
