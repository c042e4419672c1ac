# Breaks: After that comes | A coroutine object stands there
import asyncio

from kitchen import brew


async def main():
    cup = brew("tea")
    print("served:", cup)
    await cup


asyncio.run(main())
