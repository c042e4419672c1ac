import asyncio

from film import parts
from ticker import ticker


async def receive():
    for name, seconds in parts:
        await asyncio.sleep(seconds)
        print("the", name, "is here")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ticker())
        group.create_task(receive())
    print("the evening is over")


asyncio.run(main())
