import asyncio


class Door:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        print("closed")


async def visitors():
    for name in ["Ada", "Grace"]:
        await asyncio.sleep(1)
        yield name


async def main():
    async with Door():
        async for name in visitors():
            print("welcome,", name)


asyncio.run(main())
