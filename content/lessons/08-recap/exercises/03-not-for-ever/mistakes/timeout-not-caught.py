# Breaks: everything | Where is its TimeoutError caught
import asyncio

from settings import limit, patience
from web import NetworkError, links, request


async def check(link, connections):
    try:
        async with connections:
            status = await asyncio.wait_for(
                request(link), patience
            )
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
