# Breaks: It works with another page | the limit is two
import asyncio

from web import NetworkError, links, request


async def check(link, connections):
    try:
        async with connections:
            status = await request(link)
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    connections = asyncio.Semaphore(3)
    results = await asyncio.gather(
        *[check(link, connections) for link in links]
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
