# Breaks: Never more than three requests | 8 calls of request
import asyncio

from settings import limit
from web import NetworkError, links, request


async def check(link, connections):
    try:
        if not connections.locked():
            status = await request(link)
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
