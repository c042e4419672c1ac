import asyncio

from machine import ticket


async def main():
    ada, bo = await asyncio.gather(ticket(), ticket())
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
