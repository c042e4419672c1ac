import asyncio

from web import (
    PageError,
    addresses,
    fetch_page,
    limit,
    pause,
    tries,
)

slots = asyncio.Semaphore(limit)


async def fetch(address, left):
    await slots.acquire()
    try:
        return await fetch_page(address)
    except PageError:
        if left == 1:
            return "no page"
    finally:
        slots.release()
    await asyncio.sleep(pause)
    return await fetch(address, left - 1)


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = {
            a: group.create_task(fetch(a, tries))
            for a in addresses
        }
    for address, task in tasks.items():
        print(address + ": " + task.result())


asyncio.run(main())
