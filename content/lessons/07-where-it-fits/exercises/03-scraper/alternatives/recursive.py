import asyncio

from web import (
    PageError,
    addresses,
    fetch_page,
    limit,
    pause,
    tries,
)

connections = asyncio.Semaphore(limit)


async def attempt(address, left):
    try:
        async with connections:
            return await fetch_page(address)
    except PageError:
        if left == 1:
            raise
    await asyncio.sleep(pause)
    return await attempt(address, left - 1)


async def main():
    tasks = {
        address: asyncio.create_task(attempt(address, tries))
        for address in addresses
    }
    await asyncio.wait(tasks.values())
    for address, task in tasks.items():
        print(
            f"{address}: {'no page' if task.exception() else task.result()}"
        )


asyncio.run(main())
