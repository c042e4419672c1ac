# Breaks: copyFilm runs | 4 workers
import asyncio
from concurrent.futures import ThreadPoolExecutor

from studio import copy_film, films, machines


async def copy(film):
    pool = ThreadPoolExecutor(max_workers=machines)
    return await asyncio.get_running_loop().run_in_executor(
        pool, copy_film, film
    )


async def main():
    reels = await asyncio.gather(
        *(copy(film) for film in films)
    )
    for film, count in zip(films, reels):
        print(f"{film}: {count} reels")


asyncio.run(main())
