import asyncio


async def who():
    return asyncio.current_task().get_name()


async def main():
    print(await who(), await asyncio.wait_for(who(), 1))


asyncio.run(main())
