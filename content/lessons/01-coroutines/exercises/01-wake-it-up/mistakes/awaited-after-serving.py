# Feedback: Brews the tea, then serves it | coroutine object
import asyncio

from kitchen import brew


async def main():
    cup = brew("tea")
    print("served:", cup)
    await cup


asyncio.run(main())
