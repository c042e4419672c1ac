# Breaks: Nothing blocks | The loop stood still for 0.7 seconds
import asyncio
import time

from film import parts
from ticker import ticker


async def arrive(part):
    time.sleep(part.seconds)
    print(f"the {part.name} is here")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ticker())
        for part in parts:
            await group.create_task(arrive(part))
    print("the evening is over")


asyncio.run(main())
