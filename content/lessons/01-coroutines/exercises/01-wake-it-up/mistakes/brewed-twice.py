# Breaks: The kitchen brews once | What ran again?
import asyncio

from kitchen import brew


async def main():
    await brew("tea")
    print("served:", await brew("tea"))


asyncio.run(main())
