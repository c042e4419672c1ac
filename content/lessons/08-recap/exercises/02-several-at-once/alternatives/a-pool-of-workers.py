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
    results = {}
    todo = iter(links)

    async def worker():
        for link in todo:
            results[link] = await check(link)

    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(worker())
    for link in links:
        print(f"{link}: {results[link]}")


asyncio.run(main())
