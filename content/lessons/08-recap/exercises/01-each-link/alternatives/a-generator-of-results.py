import asyncio

from web import NetworkError, links, request


async def results():
    for link in links:
        try:
            match await request(link):
                case 200:
                    yield link, "ok"
                case status:
                    yield link, f"broken ({status})"
        except NetworkError:
            yield link, "unreachable"


async def main():
    async for link, result in results():
        print(f"{link}: {result}")


asyncio.run(main())
