import asyncio

from mill import fetch_sack, grind, millstones, room, sacks


async def main():
    places = asyncio.Semaphore(room)
    stones = asyncio.Semaphore(millstones)

    async def pass_on(sack):
        async with stones:
            places.release()
            await grind(sack)

    async with asyncio.TaskGroup() as group:
        for sack in sacks:
            await fetch_sack(sack)
            await places.acquire()
            group.create_task(pass_on(sack))
    print("the mill is closed")


asyncio.run(main())
