import asyncio

from studio import copy_film, films, machines

reels = {}


async def machine(waiting):
    while waiting:
        film = waiting.pop(0)
        reels[film] = await asyncio.to_thread(copy_film, film)


async def main():
    waiting = list(films)
    async with asyncio.TaskGroup() as group:
        for _ in range(machines):
            group.create_task(machine(waiting))
    for film in films:
        print(f"{film}: {reels[film]} reels")


asyncio.run(main())
