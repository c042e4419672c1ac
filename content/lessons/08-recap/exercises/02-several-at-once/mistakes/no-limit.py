# Breaks: Never more than three requests | 8 calls of request
import asyncio

from web import NetworkError, links, request


async def check(link):
    try:
        status = await request(link)
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    results = await asyncio.gather(
        *[check(link) for link in links]
    )
    for link, result in zip(links, results):
        print(f"{link}: {result}")


asyncio.run(main())
