import asyncio


async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, "never")
    later = loop.call_later(1, print, "never")
    print(int(soon.cancelled()), f"{later.when():g}")
    soon.cancel()
    later.cancel()
    later.cancel()
    await asyncio.sleep(2)
    print(int(soon.cancelled()), int(later.cancelled()))


asyncio.run(main())
