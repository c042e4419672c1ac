import asyncio
import time


def work():
    time.sleep(3)
    print("the thread ends")


async def main():
    asyncio.get_running_loop().run_in_executor(None, work)
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
print("after the run", f"{time.monotonic():g}")
