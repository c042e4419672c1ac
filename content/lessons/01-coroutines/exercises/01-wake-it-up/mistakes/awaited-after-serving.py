# Breaks: After that comes | That is a coroutine object
import asyncio

from kitchen import brew


async def main():
    cup = brew("tea")
    print("served:", cup)
    await cup


asyncio.run(main())
