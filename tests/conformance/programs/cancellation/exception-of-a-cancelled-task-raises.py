import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    task.cancel("stop")
    await asyncio.wait([task])
    for ask in (task.exception, task.result):
        try:
            ask()
        except asyncio.CancelledError as error:
            print(repr(error))


asyncio.run(main())
