# Feedback: Comes to its end without an error | 'NoneType' object can't be awaited
import asyncio
import time

import launch


async def countdown():
    for left in range(launch.count_from, 0, -1):
        print(left)
        await time.sleep(1)
    print(f"{launch.name} is off")


asyncio.run(countdown())
