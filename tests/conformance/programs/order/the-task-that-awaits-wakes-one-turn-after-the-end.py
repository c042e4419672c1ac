import asyncio


async def child():
    print("child ends")


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(child())
    task.add_done_callback(lambda task: print("done callback"))
    loop.call_soon(lambda: loop.call_soon(print, "second turn"))
    await task
    print("main wakes")


asyncio.run(main())
