# Breaks: The loop is never blocked | The loop stood still
import asyncio
from concurrent.futures import ThreadPoolExecutor

from studio import copy_film, films, machines


async def main():
    with ThreadPoolExecutor(max_workers=machines) as pool:
        reels = list(pool.map(copy_film, films))
    for film, count in zip(films, reels):
        print(f"{film}: {count} reels")


asyncio.run(main())
