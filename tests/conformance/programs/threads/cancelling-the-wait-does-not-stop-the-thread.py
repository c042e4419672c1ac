import asyncio
import time


def work():
    time.sleep(2)
    print("the thread finishes")


async def main():
    task = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled", int(task.cancelled()), f"{asyncio.get_running_loop().time():g}")
    await asyncio.sleep(2)


asyncio.run(main())
