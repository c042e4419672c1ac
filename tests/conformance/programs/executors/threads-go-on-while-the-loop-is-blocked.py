import asyncio
import time


def work():
    for i in range(3):
        time.sleep(1)
        print("work", i)


async def main():
    loop = asyncio.get_running_loop()
    job = loop.run_in_executor(None, work)
    await asyncio.sleep(0.5)
    time.sleep(2)
    print("blocked until", f"{loop.time():g}")
    await job
    print("done", f"{loop.time():g}")


asyncio.run(main())
