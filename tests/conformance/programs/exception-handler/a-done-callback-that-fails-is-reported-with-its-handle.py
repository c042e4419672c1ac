import asyncio


def fail(future):
    raise ValueError("in the callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(sorted(context), repr(context["exception"])))
    future = loop.create_future()
    future.add_done_callback(fail)
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
