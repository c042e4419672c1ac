import asyncio


async def background(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "cleans up")
        await asyncio.sleep(1)
        print(name, "is done")


async def main():
    for name in "ab":
        asyncio.create_task(background(name))
    await asyncio.sleep(0)
    print("main ends")


asyncio.run(main())
