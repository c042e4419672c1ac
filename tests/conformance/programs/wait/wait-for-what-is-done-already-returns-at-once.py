import asyncio


async def f():
    return 1


async def main():
    task = asyncio.create_task(f())
    await task
    asyncio.get_running_loop().call_soon(print, "callback")
    done, pending = await asyncio.wait([task])
    print(len(done), len(pending), "without a turn")


asyncio.run(main())
