import asyncio
import time


def read_log(name):
    time.sleep(1.2)  # a slow disk keeps the thread
    with open(name) as log:
        errors = [line for line in log if " 500" in line]
    return f"{name}: {len(errors)} errors"


async def answer():
    for request in [1, 2, 3]:
        print(f"answered request {request}")
        await asyncio.sleep(0.5)


async def load():
    print(read_log("big.log"))


async def main():
    await asyncio.gather(answer(), load())


asyncio.run(main())
