import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("cancelled at the end of the run")


async def main():
    try:
        await asyncio.wait_for(asyncio.shield(work()), 1)
    except TimeoutError:
        print("main ends")


asyncio.run(main())
