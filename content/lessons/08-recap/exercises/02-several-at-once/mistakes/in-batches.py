# Breaks: Never more than three requests | Do not wait for a whole batch
import asyncio
from itertools import batched

from settings import limit
from web import NetworkError, links, request


async def check(link, connections):
    try:
        async with connections:
            status = await request(link)
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    connections = asyncio.Semaphore(limit)
    results = []
    for batch in batched(links, limit):
        results += await asyncio.gather(
            *[check(link, connections) for link in batch]
        )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
