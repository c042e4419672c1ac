# Breaks: The eight links take | “elm.example/bark: unreachable” was not printed
import asyncio

from web import NetworkError, links, request


async def check(link):
    if link == "trains.example/line-4":
        await asyncio.sleep(0)
    try:
        status = await request(link)
    except NetworkError:
        return "unreachable" if "line-4" in link else "down"
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    for link in links:
        print(f"{link}: {await check(link)}")


asyncio.run(main())
