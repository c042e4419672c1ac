import asyncio
from contextlib import contextmanager

from garden import (
    beds,
    close_valve,
    night,
    open_valve,
    water_bed,
)


@contextmanager
def valve():
    open_valve()
    try:
        yield
    finally:
        close_valve()


async def water():
    with valve():
        for bed in beds:
            try:
                await water_bed(bed)
            except asyncio.CancelledError:
                raise
            except BaseException as error:
                print("trouble with the", f"{bed}:", error)


asyncio.run(night(water))
