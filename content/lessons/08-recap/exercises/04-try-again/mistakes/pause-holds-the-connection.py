# Breaks: A link that pauses needs | What keeps the place without using it
import asyncio

from settings import limit, patience, pause, tries
from web import NetworkError, links, request


async def check_with_pauses(link):
    for attempt in range(tries):
        if attempt > 0:
            await asyncio.sleep(pause * 2 ** (attempt - 1))
        try:
            status = await asyncio.wait_for(
                request(link), patience
            )
        except TimeoutError:
            result = "too slow"
        except NetworkError:
            result = "unreachable"
        else:
            return (
                "ok" if status == 200 else f"broken ({status})"
            )
    return result


async def check(link, connections):
    async with connections:
        return await check_with_pauses(link)


async def main():
    connections = asyncio.Semaphore(limit)
    results = await asyncio.gather(
        *[check(link, connections) for link in links]
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
