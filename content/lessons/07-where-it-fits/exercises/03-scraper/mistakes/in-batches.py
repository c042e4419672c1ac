# Breaks: As long as there are pages | its place stayed free
import asyncio
from itertools import batched

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
    texts = []
    for batch in batched(addresses, limit):
        texts += await asyncio.gather(
            *(
                fetch_patiently(address, connections)
                for address in batch
            )
        )
    for address, text in zip(addresses, texts):
        print(f"{address}: {text}")


asyncio.run(main())
