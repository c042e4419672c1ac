import asyncio
import time


def compress(file):
    time.sleep(1.5)  # blocks its thread, and no other
    return f"{file} is compressed"


async def heartbeat():
    for beat in range(1, 5):
        print(f"beat {beat}")
        await asyncio.sleep(0.4)


async def main():
    _, done = await asyncio.gather(
        heartbeat(),
        asyncio.to_thread(compress, "photos.tar"),
    )
    print(done)


asyncio.run(main())
