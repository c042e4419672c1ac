import asyncio

from web import (
    PageError,
    addresses,
    fetch_page,
    limit,
    pause,
    tries,
)


async def main():
    for address in addresses:
        try:
            print(f"{address}: {await fetch_page(address)}")
        except PageError:
            print(f"{address}: no page")


asyncio.run(main())
