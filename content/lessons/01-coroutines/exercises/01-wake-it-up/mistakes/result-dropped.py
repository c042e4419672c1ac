# Breaks: It works with another kitchen | 80 degrees
import asyncio

from kitchen import brew


async def main():
    await brew("tea")
    print("served:", "a cup of tea")


asyncio.run(main())
