import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for i in range(3):
        loop.call_soon(print, "callback", i)
    print("scheduled")
    await asyncio.sleep(0)
    print("after")


asyncio.run(main())
