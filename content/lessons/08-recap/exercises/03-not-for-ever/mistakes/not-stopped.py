# Breaks: A request that takes longer | not enough to stop waiting
import asyncio

from settings import limit, patience
from web import NetworkError, links, request


async def check(link, connections):
    async with connections:
        asking = asyncio.create_task(request(link))
        done, _ = await asyncio.wait([asking], timeout=patience)
    if asking not in done:
        return "too slow"
    if asking.exception():
        return "unreachable"
    status = asking.result()
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    connections = asyncio.Semaphore(limit)
    results = await asyncio.gather(
        *[check(link, connections) for link in links]
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
