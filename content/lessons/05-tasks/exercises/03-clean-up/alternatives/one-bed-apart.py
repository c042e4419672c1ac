import asyncio
from contextlib import ExitStack

from garden import (
    beds,
    close_valve,
    night,
    open_valve,
    water_bed,
)


async def trouble_with(bed):
    try:
        await water_bed(bed)
    except Exception as error:
        return error
    return None


async def water():
    with ExitStack() as on_every_way_out:
        open_valve()
        on_every_way_out.callback(close_valve)
        for bed in beds:
            if trouble := await trouble_with(bed):
                print(f"trouble with the {bed}: {trouble}")


asyncio.run(night(water))
