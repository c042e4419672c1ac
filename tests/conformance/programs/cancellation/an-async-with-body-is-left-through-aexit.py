import asyncio


class Resource:
    async def __aenter__(self):
        print("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        print("close after", type(error).__name__)


async def work():
    async with Resource():
        await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(int(task.cancelled()), f"{asyncio.get_running_loop().time():g}")


asyncio.run(main())
