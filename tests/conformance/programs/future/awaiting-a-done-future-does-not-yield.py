import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_result("there")
    loop.call_soon(print, "callback")
    print(await future)
    await asyncio.sleep(0)


asyncio.run(main())
