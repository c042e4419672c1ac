import asyncio

from studio import copy_film, films, machines


async def main():
    free = asyncio.Semaphore(machines)

    async def copy(film):
        async with free:
            return await asyncio.to_thread(copy_film, film)

    reels = await asyncio.gather(*map(copy, films))
    for film, count in zip(films, reels):
        print(f"{film}: {count} reels")


asyncio.run(main())
