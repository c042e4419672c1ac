import asyncio
import time


def work(name, seconds):
    for i in range(2):
        time.sleep(seconds)
        print(name, i)


async def main():
    await asyncio.gather(asyncio.to_thread(work, "a", 1), asyncio.to_thread(work, "b", 0.7), asyncio.sleep(1.2))
    print("end", f"{asyncio.get_running_loop().time():g}")


asyncio.run(main())
