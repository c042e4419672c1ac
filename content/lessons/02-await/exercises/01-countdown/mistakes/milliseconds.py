# Breaks: 3 is printed at once | asyncio counts in seconds
import asyncio

import launch


async def countdown():
    for left in range(launch.count_from, 0, -1):
        print(left)
        await asyncio.sleep(1000)
    print(f"{launch.name} is off")


asyncio.run(countdown())
