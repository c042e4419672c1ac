import asyncio
import time


def read_log(name, seconds):
    time.sleep(seconds)
    if name == "tuesday.log":
        raise OSError(f"{name} is damaged")
    return f"{name} is read"


async def load(name, seconds):
    print(await asyncio.to_thread(read_log, name, seconds))


async def main():
    await asyncio.gather(
        load("monday.log", 2), load("tuesday.log", 1)
    )


asyncio.run(main())
