# Breaks: Never more than three requests | 8 calls of request
import asyncio

from settings import limit
from web import NetworkError, links, request


async def check(link):
    try:
        status = await request(link)
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    connections = asyncio.Semaphore(limit)
    checks = []
    for link in links:
        async with connections:
            checks.append(asyncio.create_task(check(link)))
    results = await asyncio.gather(*checks)
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
