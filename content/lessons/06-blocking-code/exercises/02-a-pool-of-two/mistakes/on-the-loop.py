# Breaks: The loop is never blocked | The loop stood still
import asyncio

from studio import copy_film, films, machines


async def main():
    free = asyncio.Semaphore(machines)

    async def copy(film):
        async with free:
            return copy_film(film)

    reels = await asyncio.gather(
        *(copy(film) for film in films)
    )
    for film, count in zip(films, reels):
        print(f"{film}: {count} reels")


asyncio.run(main())
