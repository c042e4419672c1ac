# Breaks: As long as there are pages | its place stayed free
from asyncio import Queue, TaskGroup, run, sleep

from web import (
    PageError,
    addresses,
    fetch_page,
    limit,
    pause,
    tries,
)


async def worker(waiting, texts):
    while not waiting.empty():
        address = waiting.get_nowait()
        for left in reversed(range(tries)):
            try:
                texts[address] = await fetch_page(address)
                break
            except PageError:
                if left:
                    await sleep(pause)


async def main():
    waiting = Queue()
    for address in addresses:
        waiting.put_nowait(address)
    texts = {}
    async with TaskGroup() as group:
        for _ in range(limit):
            group.create_task(worker(waiting, texts))
    for address in addresses:
        print(f"{address}: {texts.get(address, 'no page')}")


run(main())
