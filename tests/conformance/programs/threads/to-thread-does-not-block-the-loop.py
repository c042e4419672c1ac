import asyncio
import time


def work(seconds):
    time.sleep(seconds)
    return f"worked {seconds}"


async def tick():
    for i in range(3):
        print("tick", i, f"{asyncio.get_running_loop().time():g}")
        await asyncio.sleep(1)


async def main():
    print(await asyncio.gather(asyncio.to_thread(work, 2.5), tick()))
    print(f"{asyncio.get_running_loop().time():g}")


asyncio.run(main())
