import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(1)
        print("closed at", f"{asyncio.get_running_loop().time():g}")


async def main():
    generator = numbers()
    print(await anext(generator))
    await generator.aclose()
    try:
        await anext(generator)
    except StopAsyncIteration:
        print("nothing more")


asyncio.run(main())
