import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    asyncio.get_running_loop().call_soon(print, "callback")
    await event.wait()
    print("no turn was given")


asyncio.run(main())
