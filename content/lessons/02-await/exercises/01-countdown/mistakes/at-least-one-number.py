# Breaks: It works for another launch | nothing to wait for
import asyncio

import launch


async def countdown():
    left = launch.count_from
    while True:
        print(left)
        await asyncio.sleep(1)
        left -= 1
        if left < 1:
            break
    print(f"{launch.name} is off")


asyncio.run(countdown())
