import asyncio

from keyboard import on_ctrl_c
from settings import limit, patience, pause, tries
from web import NetworkError, addresses, fetch

fetched = []


async def look_after(address, places):
    for attempts_left in reversed(range(tries)):
        try:
            async with places:
                size = await asyncio.wait_for(
                    fetch(address), patience
                )
        except (TimeoutError, NetworkError):
            if attempts_left:
                await asyncio.sleep(pause)
        else:
            print(f"{address}: {size} bytes")
            fetched.append(address)
            return
    print(f"{address}: failed")


async def fetch_all():
    places = asyncio.Semaphore(limit)
    async with asyncio.TaskGroup() as group:
        for address in addresses:
            group.create_task(look_after(address, places))


async def main():
    fetching = asyncio.create_task(fetch_all())
    on_ctrl_c(fetching.cancel)
    await asyncio.wait([fetching])
    ending = "stopped" if fetching.cancelled() else "done"
    print(
        f"{ending}: {len(fetched)} of {len(addresses)} fetched"
    )


asyncio.run(main())
