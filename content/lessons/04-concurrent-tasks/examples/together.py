import asyncio
import time


async def depth(lake, metres):
    print(f"sounding {lake}")
    await asyncio.sleep(1)
    return metres


async def main():
    start = time.perf_counter()
    depths = await asyncio.gather(
        depth("Como", 410),
        depth("Inari", 92),
        depth("Vänern", 106),
    )
    print(depths, f"in {time.perf_counter() - start:.1f} s")


asyncio.run(main())
