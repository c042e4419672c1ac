# Breaks: everything | await asyncio.sleep
import asyncio
import time

import launch


async def countdown():
    for left in range(launch.count_from, 0, -1):
        print(left)
        await time.sleep(1)
    print(f"{launch.name} is off")


asyncio.run(countdown())
