import asyncio
from asyncio import sleep
from functools import partial

import launch

a_second = partial(sleep, 1)


async def countdown():
    left = launch.count_from
    while left > 0:
        print(left)
        await a_second()
        left -= 1
    print(launch.name, "is off")


asyncio.run(countdown())
