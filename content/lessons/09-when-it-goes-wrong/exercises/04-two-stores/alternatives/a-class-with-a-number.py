import asyncio
from contextlib import AsyncExitStack

from stores import carry, moves, open_gate, report, stock


class Store:
    def __init__(self, number, name):
        self.number = number
        self.name = name
        self.lock = asyncio.Lock()


stores = {
    name: Store(number, name)
    for number, name in enumerate(stock)
}


async def move(pieces, source, target):
    needed = [stores[source], stores[target]]
    needed.sort(key=lambda store: store.number)
    async with AsyncExitStack() as stack:
        for store in needed:
            await stack.enter_async_context(store.lock)
        for store in needed:
            await open_gate(store.name)
        print("both are open:", source, "and", target)
        await carry(pieces, source, target)


async def main():
    tasks = [asyncio.create_task(move(*each)) for each in moves]
    for task in tasks:
        await task
    report()


asyncio.run(main())
