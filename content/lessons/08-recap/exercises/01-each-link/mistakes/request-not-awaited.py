# Breaks: several | request
import asyncio

from web import NetworkError, links, request


async def check(link):
    try:
        status = request(link)
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    for link in links:
        print(f"{link}: {await check(link)}")


asyncio.run(main())
