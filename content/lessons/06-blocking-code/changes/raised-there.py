import asyncio
import time


def read_tape(name, seconds):
    time.sleep(seconds)
    if name == "tape 9":
        raise OSError(f"{name} is torn")
    return f"{name} is read"


async def load(name, seconds):
    print(await asyncio.to_thread(read_tape, name, seconds))


async def main():
    await asyncio.gather(load("tape 8", 2), load("tape 9", 1))


asyncio.run(main())
