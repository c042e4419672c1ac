import asyncio


async def fetch():
    pass


async def main():
    coroutine = fetch()
    print(coroutine)
    await coroutine


asyncio.run(main())
