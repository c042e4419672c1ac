import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("closed")


async def main():
    global generator
    generator = numbers()
    print(await anext(generator))
    print("main ends")


asyncio.run(main())
