# Breaks: The result is that | “elm.example/bark: unreachable”
import asyncio

from settings import limit, patience, pause, tries
from web import NetworkError, links, request


async def check(link, connections):
    result = None
    for attempt in range(tries):
        if attempt > 0:
            await asyncio.sleep(pause * 2 ** (attempt - 1))
        try:
            async with connections:
                status = await asyncio.wait_for(request(link), patience)
            return "ok" if status == 200 else f"broken ({status})"
        except TimeoutError:
            result = result or "too slow"
        except NetworkError:
            result = result or "unreachable"
    return result


async def main():
    connections = asyncio.Semaphore(limit)
    results = await asyncio.gather(
        *[check(link, connections) for link in links]
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
