import asyncio
import functools
from concurrent.futures import ThreadPoolExecutor

import studio


async def main():
    asyncio.get_running_loop().set_default_executor(
        ThreadPoolExecutor(studio.machines)
    )
    async with asyncio.TaskGroup() as group:
        tasks = {
            film: group.create_task(
                asyncio.to_thread(
                    functools.partial(studio.copy_film, film)
                )
            )
            for film in studio.films
        }
    print("all films are copied")
    for film, task in tasks.items():
        print(film, f"{task.result()} reels", sep=": ")


asyncio.run(main())
