import asyncio

from sacks import grind, sacks

failures = []


def report(sack, task):
    if error := task.exception():
        failures.append(sack)
        print(f"{sack}: {error}")
    else:
        print(f"{sack}: {task.result()} kg")


async def main():
    tasks = []
    for sack in sacks:
        task = asyncio.create_task(asyncio.to_thread(grind, sack))
        task.add_done_callback(lambda task, sack=sack: report(sack, task))
        tasks.append(task)
    await asyncio.wait(tasks)
    print(len(sacks) - len(failures), "ground,", len(failures), "failed")


asyncio.run(main())
