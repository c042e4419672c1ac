import asyncio


async def main():
    loop = asyncio.get_running_loop()
    shutdown = loop.shutdown_default_executor()
    print(await asyncio.to_thread(lambda: "still"))
    await shutdown
    try:
        await asyncio.to_thread(lambda: "no more")
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
