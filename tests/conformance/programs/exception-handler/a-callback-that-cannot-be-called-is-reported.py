import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], type(context["exception"]).__name__))
    loop.call_soon(5)
    loop.call_soon(None)
    await asyncio.sleep(0)
    print("the loop goes on")


asyncio.run(main())
