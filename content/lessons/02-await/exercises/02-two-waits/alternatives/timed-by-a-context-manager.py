import asyncio
import time
from contextlib import contextmanager

from atlas import town_of, way_to


@contextmanager
def timed(what):
    start = time.perf_counter()
    yield
    print(f"{what} in {time.perf_counter() - start:.1f} s")


async def main():
    with timed("found"):
        print(await way_to(await town_of("Ada")))


asyncio.run(main())
