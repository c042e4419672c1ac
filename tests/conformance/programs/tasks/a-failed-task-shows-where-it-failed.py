import asyncio


async def inner():
    raise ValueError


async def outer():
    await inner()


async def main():
    task = asyncio.create_task(outer())
    print([frame.f_code.co_name for frame in task.get_stack()])
    await asyncio.wait([task])
    print([frame.f_code.co_name for frame in task.get_stack()])
    print([frame.f_code.co_name for frame in task.get_stack(limit=1)])
    task.exception()


asyncio.run(main())
