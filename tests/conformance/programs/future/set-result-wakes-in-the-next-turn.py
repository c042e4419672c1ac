import asyncio


async def wait(future):
    print("got", await future)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(wait(future))
    await asyncio.sleep(0)
    loop.call_soon(print, "callback before")
    future.set_result(1)
    loop.call_soon(print, "callback after")
    print("set")
    await task


asyncio.run(main())
