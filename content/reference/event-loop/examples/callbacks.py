import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(2, print, "later")
    loop.call_soon(print, "soon")
    never = loop.call_later(1, print, "never")
    never.cancel()
    print("first")
    await asyncio.sleep(3)


asyncio.run(main())
