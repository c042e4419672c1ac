import asyncio


class Service:
    async def fetch(self):
        pass

    async def items(self):
        yield 1


async def main():
    coroutine = Service().fetch()
    print(coroutine)
    print(Service().items())
    await coroutine


asyncio.run(main())
