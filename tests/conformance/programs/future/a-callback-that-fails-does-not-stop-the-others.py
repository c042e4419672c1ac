import asyncio


def fail(future):
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", repr(context["exception"])))
    future = loop.create_future()
    future.add_done_callback(fail)
    future.add_done_callback(lambda future: print("second callback"))
    future.set_result(None)
    await future
    await asyncio.sleep(0)


asyncio.run(main())
