# Breaks: several | Print when all results are there
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


async def check_and_print(link, connections):
    print(f"{link}: {await check(link, connections)}")


async def main():
    connections = asyncio.Semaphore(limit)
    await asyncio.gather(
        *[check_and_print(link, connections) for link in links]
    )


asyncio.run(main())
