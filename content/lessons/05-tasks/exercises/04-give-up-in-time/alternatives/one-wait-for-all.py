import asyncio

from weather import ask, towns, yesterday


async def main():
    tasks = {t: asyncio.create_task(ask(t)) for t in towns}
    if tasks:
        _, slow = await asyncio.wait(
            tasks.values(), timeout=1.5
        )
        for task in slow:
            task.cancel()
        if slow:
            await asyncio.wait(slow)

    for town, task in tasks.items():
        if task.cancelled():
            print(f"{town}: {yesterday(town)} (from yesterday)")
        elif error := task.exception():
            print(f"{town}: {error}")
        else:
            print(f"{town}: {task.result()}")


asyncio.run(main())
