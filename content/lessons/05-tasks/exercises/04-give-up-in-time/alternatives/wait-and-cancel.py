from asyncio import create_task, gather, run, wait

from weather import ask, towns, yesterday


async def main():
    tasks = {town: create_task(ask(town)) for town in towns}
    await wait(tasks.values(), timeout=1.5)
    for task in tasks.values():
        task.cancel()
    await gather(*tasks.values(), return_exceptions=True)
    for town, task in tasks.items():
        if task.cancelled():
            print(f"{town}: {yesterday(town)} (from yesterday)")
        elif task.exception():
            print(f"{town}: {task.exception()}")
        else:
            print(f"{town}: {task.result()}")


run(main())
