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
    await asyncio.sleep(0)
    print(read_tape("tape 7"))


async def main():
    await asyncio.gather(speak(), load())


asyncio.run(main())
