import asyncio


async def name():
    return asyncio.current_task().get_name()


async def main():
    print(await name())
    print(await asyncio.create_task(name()))
    print(await asyncio.create_task(name(), name="mine"))
    print(await asyncio.create_task(name()))
    print(await asyncio.gather(name(), name()))


asyncio.run(main())
