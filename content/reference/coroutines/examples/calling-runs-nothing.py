import asyncio


async def greet(name):
    print("hello,", name)
    return len(name)


async def main():
    coro = greet("Ada")
    print("nothing yet")
    print(await coro)


asyncio.run(main())
