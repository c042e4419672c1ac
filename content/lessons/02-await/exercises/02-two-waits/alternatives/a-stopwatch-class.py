import asyncio
from time import perf_counter

import atlas


class Stopwatch:
    def __init__(self):
        self.started = perf_counter()

    def __str__(self):
        return f"{perf_counter() - self.started:.1f} s"


async def main():
    watch = Stopwatch()
    print(await atlas.way_to(await atlas.town_of("Ada")))
    print(f"found in {watch}")


asyncio.run(main())
