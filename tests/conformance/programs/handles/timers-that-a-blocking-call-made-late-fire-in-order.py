import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    for delay in (0.3, 0.1, 0.2):
        loop.call_later(delay, lambda delay=delay: print(delay, f"{loop.time():g}"))
    time.sleep(1)
    await asyncio.sleep(0)
    print("main", f"{loop.time():g}")


asyncio.run(main())
