# Breaks: everything | Hand it to the loop with
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
        end(error)

    def end(error):
        errors.append(error)
        parcels.shutdown()

    start_scanner(on_parcel, on_end)
    while True:
        try:
            parcel = await parcels.get()
        except asyncio.QueueShutDown:
            break
        await sort(parcel)
    if errors[0] is not None:
        raise errors[0]
    print("the belt is empty")


asyncio.run(main())
