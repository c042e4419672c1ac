# Breaks: Moves that have no store | have to wait for each other
import asyncio

from stores import carry, moves, open_gate, report

lock = asyncio.Lock()


async def move(pieces, source, target):
    async with lock:
        await open_gate(source)
        await open_gate(target)
        await carry(pieces, source, target)


async def main():
    async with asyncio.TaskGroup() as group:
        for pieces, source, target in moves:
            group.create_task(move(pieces, source, target))
    report()


asyncio.run(main())
