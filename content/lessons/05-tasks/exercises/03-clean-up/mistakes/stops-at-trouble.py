# Breaks: When one bed | no further bed was watered
import asyncio

from garden import (
    beds,
    close_valve,
    night,
    open_valve,
    water_bed,
)


async def water():
    open_valve()
    bed = None
    try:
        for bed in beds:
            await water_bed(bed)
    except Exception as error:
        print(f"trouble with the {bed}: {error}")
    finally:
        close_valve()


asyncio.run(night(water))
