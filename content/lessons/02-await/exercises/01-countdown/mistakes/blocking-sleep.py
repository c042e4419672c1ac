# Breaks: An event loop runs | The loop stood still for 3 seconds
import asyncio
import time

import launch


async def countdown():
    for left in range(launch.count_from, 0, -1):
        print(left)
        time.sleep(1)
    print(f"{launch.name} is off")


asyncio.run(countdown())
