import asyncio
import time


async def depth(lake, metres):
    print(f"sounding {lake}")
    await asyncio.sleep(3 if lake == "Inari" else 1)
    return metres


async def main():
    start = time.perf_counter()
    depths = await asyncio.gather(
        depth("Como", 410),
        depth("Inari", 92),
        depth("Vänern", 106),
    )
    seconds = time.perf_counter() - start
    print(depths, f"in {seconds:.1f} s")


asyncio.run(main())
