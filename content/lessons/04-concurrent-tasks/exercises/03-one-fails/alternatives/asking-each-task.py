import asyncio

from farms import farms, order


async def main():
    tasks = [
        asyncio.create_task(order(farm), name=farm)
        for farm in farms
    ]
    await asyncio.wait(tasks)
    failed = [task for task in tasks if task.exception()]
    for task in tasks:
        outcome = (
            f"no delivery, {task.exception()}"
            if task in failed
            else task.result()
        )
        print(f"{task.get_name()}: {outcome}")
    print(
        f"{len(tasks) - len(failed)} delivered, {len(failed)} failed"
    )


asyncio.run(main())
