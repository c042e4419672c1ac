# Breaks: It works with another studio | “b: 0 reels” was not printed
import asyncio
from concurrent.futures import ThreadPoolExecutor

from studio import copy_film, films, machines


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(max_workers=machines)
    copies = [
        loop.run_in_executor(pool, copy_film, film)
        for film in films
    ]
    reels = await asyncio.gather(*copies)
    pool.shutdown()
    for film, count in zip(films, reels):
        if count:
            print(f"{film}: {count} reels")


asyncio.run(main())
