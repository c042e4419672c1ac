import asyncio
from concurrent.futures import ThreadPoolExecutor

from studio import copy_film, films, machines


async def main():
    with ThreadPoolExecutor(machines) as pool:
        copies = [
            asyncio.wrap_future(pool.submit(copy_film, film))
            for film in films
        ]
        lines = []
        for film, copy in zip(films, copies):
            lines.append(f"{film}: {await copy} reels")
    print("\n".join(lines))


asyncio.run(main())
