# Breaks: 3 is printed at once | “3” at 0 s exactly
import asyncio

import launch


async def countdown():
    for left in range(launch.count_from, 0, -1):
        await asyncio.sleep(1)
        print(left)
    print(f"{launch.name} is off")


asyncio.run(countdown())
