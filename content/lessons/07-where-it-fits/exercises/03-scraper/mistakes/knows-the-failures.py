# Breaks: Every page is asked for | “/reefs” was never asked
import asyncio

from web import PageError, addresses, fetch_page, limit, pages, pause, tries


async def get(address, connections):
    if pages[address]["failures"] >= tries:
        return "no page"
    for attempt in range(tries):
        if attempt:
            await asyncio.sleep(pause)
        try:
            async with connections:
                return await fetch_page(address)
        except PageError:
            pass


async def main():
    connections = asyncio.Semaphore(limit)
    texts = await asyncio.gather(*(get(a, connections) for a in addresses))
    for address, text in zip(addresses, texts):
        print(f"{address}: {text}")


asyncio.run(main())
