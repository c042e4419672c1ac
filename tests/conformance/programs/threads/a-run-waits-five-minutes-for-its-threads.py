import asyncio
import time


def work():
    time.sleep(400)
    print("the thread ends", time.monotonic() == 400)


async def main():
    asyncio.get_running_loop().run_in_executor(None, work)


asyncio.run(main())
print("the run has ended", time.monotonic() == 300)
