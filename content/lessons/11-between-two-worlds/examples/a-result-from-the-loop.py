import asyncio
import threading


async def save(parcel):
    print(f"saving the {parcel}")
    await asyncio.sleep(0.5)
    return f"the {parcel} is on shelf 7"


def scan(parcel, loop, done):
    def when_saved(saving):
        print(saving.result())
        loop.call_soon_threadsafe(done.set)

    saving = asyncio.run_coroutine_threadsafe(save(parcel), loop)
    saving.add_done_callback(when_saved)


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    threading.Timer(1, scan, ["book", loop, done]).start()
    print("waiting for the scanner")
    await done.wait()


asyncio.run(main())
