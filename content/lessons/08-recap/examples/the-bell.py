import asyncio


async def leave_at(bell, name):
    await bell.wait()
    print(f"{name} leaves")


async def main():
    bell = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(leave_at(bell, "Rosa"))
        group.create_task(leave_at(bell, "Nera"))
        await asyncio.sleep(1)
        print("the bell rings")
        bell.set()


asyncio.run(main())
