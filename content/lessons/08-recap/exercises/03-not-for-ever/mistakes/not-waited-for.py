# Breaks: A request that was ended | 3 calls of request
import asyncio

from settings import limit, patience
from web import NetworkError, links, request


async def check(link, connections):
    try:
        async with connections:
            asking = asyncio.create_task(request(link))
            done, _ = await asyncio.wait([asking], timeout=patience)
            if not done:
                asking.cancel()
                return "too slow"
            status = asking.result()
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    connections = asyncio.Semaphore(limit)
    results = await asyncio.gather(
        *[check(link, connections) for link in links]
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
