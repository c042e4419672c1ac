# Breaks: No coroutine object | give it to asyncio.run
import asyncio

from kitchen import brew


async def main():
    cup = await brew("tea")
    print("served:", cup)


main()
