import asyncio

from settings import limit, patience
from web import NetworkError, links, request


async def check(link, connections):
    async with connections:
        task = asyncio.create_task(request(link))
        done, pending = await asyncio.wait([task], timeout=patience)
        if pending:
            task.cancel()
            await asyncio.wait([task])
            return "too slow"
    try:
        status = task.result()
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    connections = asyncio.Semaphore(limit)
    results = await asyncio.gather(
        *(check(link, connections) for link in links)
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
