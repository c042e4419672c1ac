import asyncio

from keyboard import on_ctrl_c
from settings import limit, patience, pause, tries
from web import NetworkError, addresses, fetch


async def main():
    for address in addresses:
        size = await fetch(address)
        print(f"{address}: {size} bytes")
        # This is enough for a first look.
        if address == addresses[2]:
            break


asyncio.run(main())
