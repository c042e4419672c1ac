import asyncio

from map import count_people, villages


async def main():
    table = [""] * len(villages)

    async def visit(place, village):
        table[place] = (
            f"{place + 1}. {village}: {await count_people(village)}"
        )

    await asyncio.gather(
        *[
            visit(place, village)
            for place, village in enumerate(villages)
        ]
    )
    print("\n".join(table))


asyncio.run(main())
