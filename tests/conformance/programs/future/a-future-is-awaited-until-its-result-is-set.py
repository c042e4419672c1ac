import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1.5, future.set_result, "result")
    print(int(future.done()))
    print(await future, f"{loop.time():g}", int(future.done()))


asyncio.run(main())
