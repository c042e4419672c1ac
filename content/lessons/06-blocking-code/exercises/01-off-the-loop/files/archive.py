import asyncio
import time

contents = {
    "box 1": {"seconds": 2, "content": "maps"},
    "box 2": {"seconds": 1.2, "content": "letters"},
}

# The boxes to be read.
boxes = list(contents)


def read_box(box):
    """Reads a box. Blocks its thread until it is read."""
    time.sleep(contents[box]["seconds"])
    return contents[box]["content"]


async def monitor():
    """Reports four times, every half second, that the archive
    is alive.
    """
    for report in range(1, 5):
        await asyncio.sleep(0.5)
        print(f"alive, report {report}")
