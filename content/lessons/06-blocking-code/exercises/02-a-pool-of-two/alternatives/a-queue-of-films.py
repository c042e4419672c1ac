import asyncio
from concurrent.futures import ThreadPoolExecutor

from studio import copy_film, films, machines


async def operate(queue, loop, pool, reels):
    while not queue.empty():
        film = queue.get_nowait()
        reels[film] = await loop.run_in_executor(
            pool, lambda: copy_film(film)
        )


async def main():
    queue = asyncio.Queue()
    for film in films:
        await queue.put(film)
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor()
    reels = {}
    await asyncio.gather(
        *(
            operate(queue, loop, pool, reels)
            for _ in range(machines)
        )
    )
    pool.shutdown()
    print("\n".join(f"{film}: {reels[film]} reels" for film in films))


asyncio.run(main())
