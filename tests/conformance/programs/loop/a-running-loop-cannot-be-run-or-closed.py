import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        loop.run_forever()
    except RuntimeError as error:
        print(repr(error))
    try:
        loop.close()
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
