# Breaks: No coroutine object | coroutine 'brew' was never awaited
import asyncio

from kitchen import brew


async def main():
    brew("tea")
    cup = await brew("tea")
    print("served:", cup)


asyncio.run(main())
