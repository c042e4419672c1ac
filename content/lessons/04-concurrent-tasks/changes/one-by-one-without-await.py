import asyncio
import time


async def depth(lake, metres):
    print(f"sounding {lake}")
    await asyncio.sleep(1)
    return metres


async def main():
    start = time.perf_counter()
    como = await depth("Como", 410)
    inari = depth("Inari", 92)
    vanern = await depth("Vänern", 106)
    depths = [como, inari, vanern]
    seconds = time.perf_counter() - start
    print(depths, f"in {seconds:.1f} s")


asyncio.run(main())
