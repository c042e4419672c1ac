# Breaks: The films are begun | “copying Congo” was printed
import asyncio
from itertools import batched

from studio import copy_film, films, machines


async def main():
    reels = []
    for pair in batched(films, machines):
        reels += await asyncio.gather(
            *(
                asyncio.to_thread(copy_film, film)
                for film in pair
            )
        )
    for film, count in zip(films, reels):
        print(f"{film}: {count} reels")


asyncio.run(main())
