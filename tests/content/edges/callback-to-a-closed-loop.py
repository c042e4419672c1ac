import asyncio


async def main():
    return asyncio.get_running_loop()


loop = asyncio.run(main())
try:
    loop.call_soon_threadsafe(print, "never printed")
except RuntimeError as error:
    print(error)
