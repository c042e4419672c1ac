# Breaks: When one bed | Whatever class it is
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
            except ValueError as error:
                print(f"trouble with the {bed}: {error}")
    finally:
        close_valve()


asyncio.run(night(water))
