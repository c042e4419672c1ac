# Breaks: everything | parentheses
import asyncio

from kitchen import brew


async def main():
    cup = await brew
    print("served:", cup("tea"))


asyncio.run(main())
