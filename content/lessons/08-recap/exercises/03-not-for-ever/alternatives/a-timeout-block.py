import asyncio

from settings import limit, patience
from web import NetworkError, links, request


async def check(link, connections):
    try:
        async with connections, asyncio.timeout(patience):
            status = await request(link)
    except TimeoutError:
        return "too slow"
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    connections = asyncio.Semaphore(limit)
    async with asyncio.TaskGroup() as group:
        checks = [
            group.create_task(check(link, connections))
            for link in links
        ]
    for link, task in zip(links, checks):
        print(f"{link}: {task.result()}")


asyncio.run(main())
