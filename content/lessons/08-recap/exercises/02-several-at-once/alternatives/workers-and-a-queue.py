import asyncio

from settings import limit
from web import NetworkError, links, request


async def check(link):
    try:
        status = await request(link)
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def work(waiting, results):
    while not waiting.empty():
        link = waiting.get_nowait()
        results[link] = await check(link)


async def main():
    waiting = asyncio.Queue()
    for link in links:
        waiting.put_nowait(link)
    results = {}
    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(work(waiting, results))
    for link in links:
        print(f"{link}: {results[link]}")


asyncio.run(main())
