import asyncio

from settings import limit, patience
from web import NetworkError, links, request

connections = asyncio.Semaphore(limit)


async def check(link):
    async with connections:
        asking = asyncio.create_task(request(link))
        await asyncio.wait([asking], timeout=patience)
        asking.cancel()
        await asyncio.wait([asking])
    if asking.cancelled():
        return "too slow"
    if isinstance(asking.exception(), NetworkError):
        return "unreachable"
    status = asking.result()
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    checks = {
        link: asyncio.create_task(check(link)) for link in links
    }
    await asyncio.wait(checks.values())
    for link, task in checks.items():
        print(f"{link}: {task.result()}")


asyncio.run(main())
