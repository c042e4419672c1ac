import asyncio
import time


async def main():
    began = time.process_time()
    await asyncio.sleep(1)
    print(f"{time.process_time() - began:.1f} s of the processor")
    print(time.process_time_ns() > 0, time.process_time() >= began)


asyncio.run(main())
