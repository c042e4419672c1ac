import asyncio
import time


def make_invoice():
    time.sleep(5)
    print("invoice made")


async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.to_thread(make_invoice)
    except TimeoutError:
        print("no invoice in time")
    print("main is done")


asyncio.run(main())
print("the program ends")
