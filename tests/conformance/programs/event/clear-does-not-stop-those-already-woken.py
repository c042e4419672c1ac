import asyncio


async def wait(event):
    await event.wait()
    print("woken; is set:", int(event.is_set()))


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(wait(event))
    await asyncio.sleep(0)
    event.set()
    event.clear()
    await task


asyncio.run(main())
