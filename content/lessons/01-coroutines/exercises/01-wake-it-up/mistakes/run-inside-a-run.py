# Breaks: everything | running
import asyncio

from kitchen import brew


async def main():
    cup = asyncio.run(brew("tea"))
    print("served:", cup)


asyncio.run(main())
