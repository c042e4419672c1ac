import asyncio
from itertools import accumulate

from film import parts
from ticker import ticker


async def arrive(name, at):
    await asyncio.sleep(at)
    print(f"the {name} is here")


async def main():
    arrivals = accumulate(part.seconds for part in parts)
    async with asyncio.TaskGroup() as group:
        group.create_task(ticker())
        for part, at in zip(parts, arrivals):
            group.create_task(arrive(part.name, at))
    print("the evening is over")


asyncio.run(main())
