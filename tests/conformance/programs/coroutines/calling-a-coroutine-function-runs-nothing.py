import asyncio


async def greet():
    print("running")
    return "hello"


async def main():
    coroutine = greet()
    print("called")
    print(await coroutine)


asyncio.run(main())
