import asyncio
import time


def work():
    time.sleep(10)
    print("the thread ends")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, work)
    await loop.shutdown_default_executor(2)
    print("not waiting any longer", loop.time() == 2)
    try:
        loop.run_in_executor(None, work)
    except RuntimeError as error:
        print(repr(error))
    await future
    print(loop.time() == 10)


asyncio.run(main())
