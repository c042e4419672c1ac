# Breaks: When it does not rain | “ended as usual” was not printed
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
    finally:
        close_valve()
    raise asyncio.CancelledError


asyncio.run(night(water))
