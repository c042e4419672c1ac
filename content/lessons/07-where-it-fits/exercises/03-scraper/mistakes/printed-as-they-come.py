# Breaks: At the end the program prints | too early
import asyncio

from web import (
    PageError,
    addresses,
    fetch_page,
    limit,
    pause,
    tries,
)


async def fetch_patiently(address, connections):
    for attempt in range(tries):
        if attempt > 0:
            await asyncio.sleep(pause)
        try:
            async with connections:
                return await fetch_page(address)
        except PageError:
            continue
    return "no page"


async def main():
    connections = asyncio.Semaphore(limit)

    async def print_when_there(address):
        print(
            f"{address}: {await fetch_patiently(address, connections)}"
        )

    await asyncio.gather(
        *(print_when_there(address) for address in addresses)
    )


asyncio.run(main())
