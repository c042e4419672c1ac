import asyncio
from map import count_people, villages


async def main():
    table = [""] * len(villages)

    async def visit(place, village):
        table[place] = f"{place + 1}. {village}: {await count_people(village)}"

    await asyncio.wait([asyncio.create_task(visit(*numbered)) for numbered in enumerate(villages)])
    print("\n".join(table))


asyncio.run(main())
