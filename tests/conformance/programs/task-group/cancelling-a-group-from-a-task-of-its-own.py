import asyncio


class Stop(Exception):
    pass


async def stop():
    raise Stop


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("stopped at", f"{asyncio.get_running_loop().time():g}")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            await asyncio.sleep(2)
            group.create_task(stop())
    except* Stop:
        pass
    print("over")


asyncio.run(main())
