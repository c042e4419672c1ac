import asyncio

from studio import copy_film, films, machines


async def main():
    reels = await asyncio.gather(
        *(asyncio.to_thread(copy_film, film) for film in films)
    )
    for film, count in zip(films, reels):
        print(f"{film}: {count} reels")


asyncio.run(main())
