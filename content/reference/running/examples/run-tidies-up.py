import asyncio


async def watch():
    try:
        await asyncio.sleep(3600)
    finally:
        print("stops watching")


async def main():
    asyncio.create_task(watch())
    await asyncio.sleep(1)
    print("main is done")


asyncio.run(main())
