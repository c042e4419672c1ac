import asyncio
from collections import Counter

from sacks import grind, sacks

count = Counter()


async def mill(sack):
    loop = asyncio.get_running_loop()
    try:
        report = f"{await loop.run_in_executor(None, grind, sack)} kg"
        count["ground"] += 1
    except Exception as error:
        report = str(error)
        count["failed"] += 1
    print(f"{sack}: {report}")


async def main():
    async with asyncio.TaskGroup() as group:
        for sack in sacks:
            group.create_task(mill(sack))
    print(f"{count['ground']} ground, {count['failed']} failed")


asyncio.run(main())
