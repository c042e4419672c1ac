import asyncio
import contextlib

import garden


async def water():
    with contextlib.ExitStack() as stack:
        garden.open_valve()
        stack.callback(garden.close_valve)
        for bed in garden.beds:
            try:
                await garden.water_bed(bed)
            except Exception as trouble:
                print("trouble with the", f"{bed}: {trouble}")


asyncio.run(garden.night(water))
