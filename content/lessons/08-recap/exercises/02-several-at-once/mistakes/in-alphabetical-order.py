# Breaks: When all links are checked | is not the order of the page
import asyncio

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
    results = await asyncio.gather(
        *[check(link, connections) for link in links]
    )
    for link, result in sorted(zip(links, results)):
        print(f"{link}: {result}")


asyncio.run(main())
