import asyncio

import launch


async def seconds_left():
    left = launch.count_from
    while left:
        yield left
        await asyncio.sleep(1)
        left -= 1


async def main():
    async for left in seconds_left():
        print(left)
    print(launch.name, "is off")


asyncio.run(main())
