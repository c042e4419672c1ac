import asyncio
import time

contents = {
    "box 1": {"seconds": 2, "content": "maps"},
    "box 2": {"seconds": 1.2, "content": "letters"},
}

# The boxes that are wanted.
boxes = list(contents)


def read_box(box):
    """Reads a box. Keeps its thread for as long as that takes."""
    time.sleep(contents[box]["seconds"])
    return contents[box]["content"]


async def monitor():
    """Reports four times, every half second, that the archive
    is alive.
    """
    for report in range(1, 5):
        await asyncio.sleep(0.5)
        print(f"alive, report {report}")
