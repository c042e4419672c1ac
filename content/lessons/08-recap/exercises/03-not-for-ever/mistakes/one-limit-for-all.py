# Breaks: The two seconds begin | a time limit for something else ended it
import asyncio

from settings import limit, patience
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
    checks = [
        asyncio.create_task(check(link, connections))
        for link in links
    ]
    await asyncio.wait(checks, timeout=patience)
    for task in checks:
        task.cancel()
    await asyncio.wait(checks)
    for link, task in zip(links, checks):
        print(
            f"{link}: {'too slow' if task.cancelled() else task.result()}"
        )


asyncio.run(main())
