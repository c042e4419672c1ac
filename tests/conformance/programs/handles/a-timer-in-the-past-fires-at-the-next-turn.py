import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(5)
    loop.call_at(1, print, "long due")
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(f"{loop.time():g}")


asyncio.run(main())
