# Breaks: A request that takes longer | not enough to stop waiting
import asyncio

from settings import limit, patience
from web import NetworkError, links, request


async def check(link, connections):
    try:
        async with connections:
            status = await asyncio.wait_for(
                asyncio.shield(request(link)), patience
            )
    except TimeoutError:
        return "too slow"
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
