# Breaks: A watering that was cancelled | “the watering went on” was printed
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
    for bed in beds:
        try:
            await water_bed(bed)
        except asyncio.CancelledError:
            break
        except Exception as error:
            print(f"trouble with the {bed}: {error}")
    close_valve()


asyncio.run(night(water))
