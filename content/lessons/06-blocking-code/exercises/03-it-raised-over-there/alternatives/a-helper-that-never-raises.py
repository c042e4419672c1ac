import asyncio

import sacks as day


def try_to_grind(sack):
    try:
        return f"{day.grind(sack)} kg", True
    except Exception as error:
        return str(error), False


async def mill(sack):
    print("grinding", sack)
    report, is_ground = await asyncio.to_thread(try_to_grind, sack)
    print(f"{sack}: {report}")
    return is_ground


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(mill(sack)) for sack in day.sacks]
    good = [task for task in tasks if task.result()]
    bad = [task for task in tasks if not task.result()]
    print(f"{len(good)} ground, {len(bad)} failed")


asyncio.run(main())
