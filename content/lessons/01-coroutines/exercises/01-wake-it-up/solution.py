import asyncio

from kitchen import brew


async def main():
    cup = await brew("tea")
    print("served:", cup)


asyncio.run(main())
