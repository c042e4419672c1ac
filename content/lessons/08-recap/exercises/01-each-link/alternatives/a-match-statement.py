import asyncio

from web import NetworkError, links, request


async def check(link):
    try:
        status = await request(link)
    except NetworkError:
        return "unreachable"
    match status:
        case 200:
            return "ok"
        case other:
            return f"broken ({other})"


async def main():
    for link in links:
        print(f"{link}: {await check(link)}")


asyncio.run(main())
