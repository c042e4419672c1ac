import asyncio
import time


def work():
    time.sleep(3)
    print("worked to the end")
    return "unheard"


async def main():
    loop = asyncio.get_running_loop()
    try:
        await asyncio.wait_for(asyncio.to_thread(work), 1)
    except TimeoutError as error:
        print(repr(error), f"{loop.time():g}")


asyncio.run(main())
print("end", f"{time.monotonic():g}")
