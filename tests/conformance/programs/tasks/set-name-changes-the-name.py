import asyncio


async def main():
    task = asyncio.current_task()
    task.set_name("boss")
    print(task.get_name())
    task.set_name(7)
    print(repr(task.get_name()))


asyncio.run(main())
