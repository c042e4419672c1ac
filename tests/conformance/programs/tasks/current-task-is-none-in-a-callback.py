import asyncio


async def main():
    asyncio.get_running_loop().call_soon(lambda: print(asyncio.current_task()))
    await asyncio.sleep(0)
    print(asyncio.current_task() is None)


asyncio.run(main())
