import asyncio


async def work():
    pass


async def main():
    task = asyncio.create_task(work(), name=5)
    print(repr(task.get_name()))
    task.set_name(6)
    print(repr(task.get_name()))
    print(repr(asyncio.create_task(work(), name="").get_name()))


asyncio.run(main())
