# Breaks: The films are begun | “copying Baltic” was printed at 2.1 s
import asyncio
from concurrent.futures import ThreadPoolExecutor

from studio import copy_film, films, contents, machines


async def main():
    loop = asyncio.get_running_loop()
    by_length = sorted(films, key=lambda film: contents[film][0], reverse=True)
    with ThreadPoolExecutor(max_workers=machines) as pool:
        copies = {
            film: loop.run_in_executor(pool, copy_film, film)
            for film in by_length
        }
        await asyncio.wait(copies.values())
    for film in films:
        print(f"{film}: {copies[film].result()} reels")


asyncio.run(main())
