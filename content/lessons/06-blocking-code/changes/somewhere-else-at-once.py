import asyncio
import time


def read_tape(name):
    time.sleep(1.2)  # the old machine keeps the thread
    return f"{name} holds 40 minutes"


async def speak():
    for part in [1, 2, 3]:
        print(f"speaking, part {part}")
        await asyncio.sleep(0.5)


async def load(name):
    print(await asyncio.to_thread(read_tape, name))


async def main():
    await asyncio.gather(
        speak(), load("tape 7"), load("tape 8")
    )


asyncio.run(main())
