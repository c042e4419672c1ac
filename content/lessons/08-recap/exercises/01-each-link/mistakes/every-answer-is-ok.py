# Breaks: The status 200 is | “huts.example/rosa: broken (404)” was not printed
import asyncio

from web import NetworkError, links, request


async def check(link):
    try:
        await request(link)
    except NetworkError:
        return "unreachable"
    return "ok"


async def main():
    for link in links:
        print(f"{link}: {await check(link)}")


asyncio.run(main())
