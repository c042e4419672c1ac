# Breaks: Never more than three requests | 8 calls of request
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
    results = await asyncio.gather(
        *[
            check(link, asyncio.Semaphore(limit))
            for link in links
        ]
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
