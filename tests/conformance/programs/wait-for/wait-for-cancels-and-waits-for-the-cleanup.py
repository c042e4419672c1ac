import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(2)
        print("cleaned up")


async def main():
    try:
        await asyncio.wait_for(work(), 1)
    except TimeoutError as error:
        print(repr(error), int(asyncio.get_running_loop().time()))


asyncio.run(main())
