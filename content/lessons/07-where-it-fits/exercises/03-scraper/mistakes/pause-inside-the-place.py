# Breaks: As long as there are pages | its place stayed free
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
        try:
            async with connections:
                if attempt > 0:
                    await asyncio.sleep(pause)
                return await fetch_page(address)
        except PageError:
            pass
    return "no page"


async def main():
    connections = asyncio.Semaphore(limit)
    texts = await asyncio.gather(
        *(
            fetch_patiently(address, connections)
            for address in addresses
        )
    )
    for address, text in zip(addresses, texts):
        print(f"{address}: {text}")


asyncio.run(main())
