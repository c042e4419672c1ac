# Breaks: Any other error is | Only a NetworkError
import asyncio

from web import links, request


async def check(link):
    try:
        status = await request(link)
    except Exception:
        return "unreachable"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    for link in links:
        print(f"{link}: {await check(link)}")


asyncio.run(main())
