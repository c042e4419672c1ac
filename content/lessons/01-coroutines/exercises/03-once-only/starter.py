import asyncio

from machine import ticket


async def main():
    request = ticket()
    ada = await request
    bo = await request
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
