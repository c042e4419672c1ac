import asyncio
import time

seconds = {"a": 0.3, "b": 1.4, "c": 0.9}

boxes = list(seconds)


def read_box(box):
    time.sleep(seconds[box])
    return box.upper()


async def monitor():
    for report in range(1, 4):
        await asyncio.sleep(0.4)
        print(f"report {report}")
