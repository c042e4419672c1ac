import asyncio
import time


def read_log(name):
    time.sleep(1.2)  # reading keeps the thread
    return f"{name}: 900 lines"


async def answer():
    for request in [1, 2, 3]:
        print(f"answered request {request}")
        await asyncio.sleep(0.5)


async def load(name):
    print(await asyncio.to_thread(read_log, name))


async def main():
    await asyncio.gather(
        answer(), load("monday.log"), load("tuesday.log")
    )


asyncio.run(main())
