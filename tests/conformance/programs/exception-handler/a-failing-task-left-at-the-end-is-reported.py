import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("while shutting down")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], "/", repr(context["exception"])))
    asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
