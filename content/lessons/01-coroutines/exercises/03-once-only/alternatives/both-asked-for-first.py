import asyncio

from machine import ticket


async def main():
    for_ada, for_bo = ticket(), ticket()
    ada = await for_ada
    bo = await for_bo
    print(f"Ada has {ada}, Bo has {bo}")


asyncio.run(main())
