import asyncio
import time


async def heartbeat():
    for beat in range(1, 6):
        print(f"beat {beat}")
        await asyncio.sleep(0.5)


async def report():
    await asyncio.sleep(0.75)
    print("report: start")
    time.sleep(1.5)  # no await: nothing else can run
    print("report: done")


async def main():
    await asyncio.gather(heartbeat(), report())


asyncio.run(main())
