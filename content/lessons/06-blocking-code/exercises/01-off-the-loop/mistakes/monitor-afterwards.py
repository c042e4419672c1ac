# Breaks: The monitor reports on time | “alive, report 1” was printed at 2.5 s
import asyncio

from archive import boxes, monitor, read_box


async def main():
    contents = await asyncio.gather(
        *(asyncio.to_thread(read_box, box) for box in boxes)
    )
    print(", ".join(contents))
    await monitor()


asyncio.run(main())
