# Breaks: It works with another studio | Exactly 3 workers
import asyncio
from concurrent.futures import ThreadPoolExecutor

from studio import copy_film, films


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(max_workers=2)
    copies = [
        loop.run_in_executor(pool, copy_film, film)
        for film in films
    ]
    reels = await asyncio.gather(*copies)
    pool.shutdown()
    for film, count in zip(films, reels):
        print(f"{film}: {count} reels")


asyncio.run(main())
