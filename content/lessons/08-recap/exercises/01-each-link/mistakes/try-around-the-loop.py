# Breaks: When no server answers | “weather.example/today: ok” was not printed
import asyncio

from web import NetworkError, links, request


async def check(link):
    status = await request(link)
    return "ok" if status == 200 else f"broken ({status})"


async def main():
    try:
        for link in links:
            print(f"{link}: {await check(link)}")
    except NetworkError:
        print(f"{link}: unreachable")


asyncio.run(main())
