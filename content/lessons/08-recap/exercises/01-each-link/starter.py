import asyncio

from web import links, request


async def check(link):
    await request(link)
    return "ok"


async def main():
    for link in links:
        print(f"{link}: {await check(link)}")


asyncio.run(main())
