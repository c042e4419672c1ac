import asyncio
import time


def measure(seconds):
    time.sleep(seconds)
    return f"measured for {seconds} s"


async def tick():
    for second in range(3):
        print("tick", second)
        await asyncio.sleep(1)


async def main():
    result, _ = await asyncio.gather(
        asyncio.to_thread(measure, 2), tick()
    )
    print(result)


asyncio.run(main())
