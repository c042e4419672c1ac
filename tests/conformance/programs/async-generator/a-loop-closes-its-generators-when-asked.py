import asyncio


async def numbers(name):
    try:
        while True:
            yield name
    finally:
        await asyncio.sleep(1)
        print("closed", name)


async def main():
    loop = asyncio.get_running_loop()
    generators = [numbers("a"), numbers("b"), numbers("never started")]
    print(await anext(generators[0]), await anext(generators[1]))
    await loop.shutdown_asyncgens()
    print("at", loop.time())


asyncio.run(main())
