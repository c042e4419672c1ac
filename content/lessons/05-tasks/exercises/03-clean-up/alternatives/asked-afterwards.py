import asyncio

from garden import (
    beds,
    close_valve,
    night,
    open_valve,
    water_bed,
)


async def trouble_of(bed):
    """What went wrong, or None."""
    try:
        await water_bed(bed)
    except Exception as error:
        return error


async def all_beds():
    for bed in beds:
        if (error := await trouble_of(bed)) is not None:
            print(f"trouble with the {bed}: {error}")


async def water():
    open_valve()
    try:
        await all_beds()
    except asyncio.CancelledError:
        close_valve()
        raise
    else:
        close_valve()


asyncio.run(night(water))
