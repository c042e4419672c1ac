# Breaks: After a failure | asked again at once
import asyncio

from keyboard import on_ctrl_c
from settings import limit, patience, pause, tries
from web import NetworkError, addresses, fetch


async def ask(address, places):
    async with places, asyncio.timeout(patience):
        return await fetch(address)


async def look_after(address, places):
    """Fetches a page, with as many tries as it takes, and tells
    of the result. Gives whether there is a page.
    """
    for attempt in range(tries):
        try:
            size = await ask(address, places)
        except (TimeoutError, NetworkError):
            continue
        print(f"{address}: {size} bytes")
        return True
    print(f"{address}: failed")
    return False


async def main():
    places = asyncio.Semaphore(limit)
    tasks = [
        asyncio.create_task(look_after(address, places))
        for address in addresses
    ]
    ending = "done"

    def stop():
        nonlocal ending
        ending = "stopped"
        for task in tasks:
            task.cancel()

    on_ctrl_c(stop)
    results = await asyncio.gather(
        *tasks, return_exceptions=True
    )
    fetched = results.count(True)
    print(f"{ending}: {fetched} of {len(addresses)} fetched")


asyncio.run(main())
