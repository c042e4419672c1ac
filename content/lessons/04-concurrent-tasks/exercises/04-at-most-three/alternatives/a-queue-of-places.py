import asyncio

from cave import groups, room, visit


async def main():
    places = asyncio.Queue()
    for number in range(room):
        places.put_nowait(number)

    async def take_a_place(group):
        place = await places.get()
        try:
            await visit(group)
        finally:
            places.put_nowait(place)

    await asyncio.gather(*map(take_a_place, groups))
    print("the cave is closed")


asyncio.run(main())
