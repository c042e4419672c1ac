import asyncio


async def immediate():
    return 1


async def main():
    asyncio.get_running_loop().call_soon(print, "callback")
    for _ in range(3):
        await immediate()
    print("no turn was given")
    await asyncio.sleep(0)
    print("now one was")


asyncio.run(main())
