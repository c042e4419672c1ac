# Breaks: Each coroutine is awaited | coroutine 'sleep' was never awaited
import asyncio

import launch


async def countdown():
    for left in range(launch.count_from, 0, -1):
        print(left)
        asyncio.sleep(1)
    print(f"{launch.name} is off")


asyncio.run(countdown())
