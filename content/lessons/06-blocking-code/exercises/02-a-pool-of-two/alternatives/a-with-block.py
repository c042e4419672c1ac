import asyncio
from concurrent.futures import ThreadPoolExecutor

from studio import copy_film, films, machines


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=machines) as pool:
        copies = [
            loop.run_in_executor(pool, copy_film, film)
            for film in films
        ]
        reels = await asyncio.gather(*copies)
    for film, count in zip(films, reels):
        print(f"{film}: {count} reels")


asyncio.run(main())
