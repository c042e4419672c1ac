# Breaks: everything | so that the next link still has its turn
import asyncio

from web import links, request


async def check(link):
    status = await request(link)
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    for link in links:
        print(f"{link}: {await check(link)}")


asyncio.run(main())
