# Breaks: A link that pauses needs no connection | What keeps the place without using it
import asyncio

from settings import limit, patience, pause, tries
from web import NetworkError, links, request


async def ask(link, connections, wait):
    async with connections:
        await asyncio.sleep(wait)
        return await asyncio.wait_for(request(link), patience)


async def check(link, connections):
    for attempt in range(tries):
        wait = pause * 2 ** (attempt - 1) if attempt > 0 else 0
        try:
            status = await ask(link, connections, wait)
        except TimeoutError:
            result = "too slow"
        except NetworkError:
            result = "unreachable"
        else:
            return (
                "ok" if status == 200 else f"broken ({status})"
            )
    return result


async def main():
    connections = asyncio.Semaphore(limit)
    results = await asyncio.gather(
        *[check(link, connections) for link in links]
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
