# Breaks: The valve is opened | “valve closed” was printed twice
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
            except asyncio.CancelledError:
                close_valve()
                raise
            except Exception as error:
                print(f"trouble with the {bed}: {error}")
    finally:
        close_valve()


asyncio.run(night(water))
