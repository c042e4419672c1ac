# Breaks: everything | in small letters
import asyncio

from kitchen import brew


async def main():
    cup = await asyncio.createTask(brew("tea"))
    print("served:", cup)


asyncio.run(main())
