from asyncio import TaskGroup, run, to_thread

from studio import copy_film, films, machines

waiting = iter(films)
reels = {}


async def machine():
    for film in waiting:
        reels[film] = await to_thread(copy_film, film)


async def main():
    async with TaskGroup() as group:
        for _ in range(machines):
            group.create_task(machine())
    for film in films:
        print(f"{film}: {reels[film]} reels")


run(main())
