import asyncio

import launch


async def say(line, moment):
    await asyncio.sleep(moment)
    print(line)


async def countdown():
    total = launch.count_from
    async with asyncio.TaskGroup() as group:
        for passed in range(total):
            group.create_task(say(total - passed, passed))
        group.create_task(say(f"{launch.name} is off", total))


asyncio.run(countdown())
