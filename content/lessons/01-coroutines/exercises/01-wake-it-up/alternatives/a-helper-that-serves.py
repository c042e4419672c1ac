import asyncio

from kitchen import brew


async def served(drink):
    cup = await brew(drink)
    return f"served: {cup}"


async def main():
    print(await served("tea"))


asyncio.run(main())
