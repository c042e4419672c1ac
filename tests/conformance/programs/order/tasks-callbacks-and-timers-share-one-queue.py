import asyncio


async def task(name):
    print("task", name)
    await asyncio.sleep(0)
    print("task", name, "again")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "timer")
    a = asyncio.create_task(task("a"))
    loop.call_soon(print, "callback")
    b = asyncio.create_task(task("b"))
    print("main waits")
    await asyncio.wait([a, b])


asyncio.run(main())
