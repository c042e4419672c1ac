# Breaks: A watering that was cancelled | the watering went on
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
    try:
        for bed in beds:
            try:
                await water_bed(bed)
            except Exception as error:
                print(f"trouble with the {bed}: {error}")
    except asyncio.CancelledError:
        print("it stops")
    finally:
        close_valve()


asyncio.run(night(water))
