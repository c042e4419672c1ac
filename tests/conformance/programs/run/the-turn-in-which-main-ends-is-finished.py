import asyncio


async def child():
    print("child runs, though main has ended")
    await asyncio.sleep(0)
    print("never")


async def main():
    await asyncio.sleep(0)
    asyncio.create_task(child())
    asyncio.get_running_loop().call_soon(print, "callback runs too")
    print("main ends")


asyncio.run(main())
