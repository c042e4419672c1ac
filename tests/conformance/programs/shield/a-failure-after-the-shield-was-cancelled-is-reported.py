import asyncio


async def fail():
    await asyncio.sleep(2)
    raise ValueError("too late to be seen")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    outer = asyncio.shield(fail())
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.sleep(2)


asyncio.run(main())
