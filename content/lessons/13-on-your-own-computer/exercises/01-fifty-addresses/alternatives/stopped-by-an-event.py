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
        if attempt > 0:
            await asyncio.sleep(pause)
        try:
            size = await ask(address, places)
        except (TimeoutError, NetworkError):
            continue
        print(f"{address}: {size} bytes")
        return True
    print(f"{address}: failed")
    return False


async def cancel_on(stop, tasks):
    await stop.wait()
    for task in tasks:
        task.cancel()


async def main():
    places = asyncio.Semaphore(limit)
    tasks = [
        asyncio.create_task(look_after(address, places))
        for address in addresses
    ]
    stop = asyncio.Event()
    on_ctrl_c(stop.set)
    stopping = asyncio.create_task(cancel_on(stop, tasks))
    if tasks:
        await asyncio.wait(tasks)
    stopping.cancel()
    await asyncio.wait([stopping])
    ending = "stopped" if stop.is_set() else "done"
    fetched = sum(
        not task.cancelled() and task.result() for task in tasks
    )
    print(f"{ending}: {fetched} of {len(addresses)} fetched")


asyncio.run(main())
