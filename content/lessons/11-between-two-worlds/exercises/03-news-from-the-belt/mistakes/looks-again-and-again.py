# Breaks: A parcel is sorted at | What wakes
import asyncio

from depot import sort
from scanner import start_scanner


async def main():
    loop = asyncio.get_running_loop()
    parcels = asyncio.Queue()
    errors = []

    def on_parcel(parcel):
        loop.call_soon_threadsafe(parcels.put_nowait, parcel)

    def on_end(error):
        loop.call_soon_threadsafe(end, error)

    def end(error):
        errors.append(error)
        parcels.shutdown()

    start_scanner(on_parcel, on_end)
    while not (errors and parcels.empty()):
        if parcels.empty():
            await asyncio.sleep(0.2)
        else:
            await sort(parcels.get_nowait())
    if errors[0] is not None:
        raise errors[0]
    print("the belt is empty")


asyncio.run(main())
