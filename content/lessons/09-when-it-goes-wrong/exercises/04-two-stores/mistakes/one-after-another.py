# Breaks: Moves that have no store | have to wait for each other
import asyncio

from stores import carry, moves, open_gate, report, stock

locks = {store: asyncio.Lock() for store in stock}


async def move(pieces, source, target):
    first, second = sorted([source, target])
    async with locks[first], locks[second]:
        await open_gate(source)
        await open_gate(target)
        await carry(pieces, source, target)


async def main():
    for pieces, source, target in moves:
        await move(pieces, source, target)
    report()


asyncio.run(main())
