# Breaks: 3 is printed at once | “2” at 1 s exactly
import asyncio

import launch


async def countdown():
    for left in range(launch.count_from, 0, -1):
        print(left)
    await asyncio.sleep(launch.count_from)
    print(f"{launch.name} is off")


asyncio.run(countdown())
