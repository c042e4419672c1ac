# Breaks: The links are checked one | “maps.example/north: ok” at 1 s exactly
import asyncio

from web import NetworkError, links, request


async def check(link):
    try:
        status = await request(link)
    except NetworkError:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    lines = [f"{link}: {await check(link)}" for link in links]
    print(*lines, sep="\n")


asyncio.run(main())
