import asyncio
import time


def read_tape(name):
    time.sleep(1.2)  # the old machine keeps the thread
    return f"{name} holds 40 minutes"


async def speak():
    for part in [1, 2, 3]:
        print(f"speaking, part {part}")
        await asyncio.sleep(0.5)


async def load():
    print(await asyncio.to_thread(read_tape, "tape 7"))
    print(await asyncio.to_thread(read_tape, "tape 8"))


async def main():
    await asyncio.gather(speak(), load())


asyncio.run(main())
