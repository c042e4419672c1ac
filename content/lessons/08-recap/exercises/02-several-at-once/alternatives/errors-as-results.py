import asyncio

from settings import limit
from web import NetworkError, links, request

connections = asyncio.BoundedSemaphore(limit)


async def ask(link):
    await connections.acquire()
    try:
        return await request(link)
    finally:
        connections.release()


def result_of(outcome):
    match outcome:
        case 200:
            return "ok"
        case NetworkError():
            return "unreachable"
        case Exception():
            raise outcome
    return f"broken ({outcome})"


async def main():
    outcomes = await asyncio.gather(
        *map(ask, links), return_exceptions=True
    )
    for link, outcome in zip(links, outcomes):
        print(f"{link}: {result_of(outcome)}")


asyncio.run(main())
