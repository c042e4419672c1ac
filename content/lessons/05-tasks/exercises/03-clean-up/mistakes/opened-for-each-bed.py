# Breaks: The valve is opened | “valve open” was printed
import asyncio

from garden import (
    beds,
    close_valve,
    night,
    open_valve,
    water_bed,
)


async def water():
    try:
        for bed in beds:
            open_valve()
            try:
                await water_bed(bed)
            except Exception as error:
                print(f"trouble with the {bed}: {error}")
    finally:
        close_valve()


asyncio.run(night(water))
