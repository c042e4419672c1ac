import asyncio
import threading


def start_scanner(on_parcel):
    """An old library: it calls from threads of its own."""
    threading.Timer(1, on_parcel, ["book"]).start()
    threading.Timer(2, on_parcel, ["lamp"]).start()
    threading.Timer(3, on_parcel, [None]).start()


async def main():
    loop = asyncio.get_running_loop()
    parcels = asyncio.Queue()

    def on_parcel(parcel):
        loop.call_soon_threadsafe(parcels.put_nowait, parcel)

    start_scanner(on_parcel)
    print("the belt is running")
    while parcel := await parcels.get():
        print(f"sorting the {parcel}")
    print("the belt is empty")


asyncio.run(main())
