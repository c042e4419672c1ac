import asyncio


async def generate():
    try:
        yield 1
    finally:
        raise asyncio.CancelledError


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("reported:", context["message"]))
    generator = generate()
    await anext(generator)
    await loop.shutdown_asyncgens()
    print("closed")


asyncio.run(main())
