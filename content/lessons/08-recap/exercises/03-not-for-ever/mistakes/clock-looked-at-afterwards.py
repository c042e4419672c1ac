# Breaks: A request that takes longer | “hung up on photos.example/summit” was not printed
import asyncio
import time

from settings import limit, patience
from web import NetworkError, links, request


async def check(link, connections):
    start = time.perf_counter()
    try:
        async with connections:
            status = await request(link)
    except NetworkError:
        return "unreachable"
    if time.perf_counter() - start > patience:
        return "too slow"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    connections = asyncio.Semaphore(limit)
    results = await asyncio.gather(
        *[check(link, connections) for link in links]
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
