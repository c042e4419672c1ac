# Breaks: copyFilm runs | 1 worker
import asyncio

from studio import copy_film, films, machines


async def main():
    for film in films:
        print(
            f"{film}: {await asyncio.to_thread(copy_film, film)} reels"
        )


asyncio.run(main())
