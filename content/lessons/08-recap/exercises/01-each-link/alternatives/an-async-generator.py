import asyncio

from web import NetworkError, links, request


async def results():
    for link in links:
        try:
            match await request(link):
                case 200:
                    yield link, "ok"
                case other:
                    yield link, f"broken ({other})"
        except NetworkError:
            yield link, "unreachable"


async def main():
    print("checking", len(links), "links")
    async for link, result in results():
        print(f"{link}: {result}")


asyncio.run(main())
