# Breaks: When all four are copied | “Alps: 30 reels” was printed
import asyncio
from concurrent.futures import ThreadPoolExecutor

from studio import copy_film, films, machines


async def copy(pool, film):
    loop = asyncio.get_running_loop()
    reels = await loop.run_in_executor(pool, copy_film, film)
    print(f"{film}: {reels} reels")


async def main():
    pool = ThreadPoolExecutor(max_workers=machines)
    async with asyncio.TaskGroup() as group:
        for film in films:
            group.create_task(copy(pool, film))
    pool.shutdown()


asyncio.run(main())
