import asyncio


async def wait(name, event):
    print(name, "waits")
    print(name, int(await event.wait()))


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(wait(name, event)) for name in "abc"]
    await asyncio.sleep(1)
    event.set()
    print("set", int(event.is_set()))
    await asyncio.wait(tasks)


asyncio.run(main())
