import asyncio


async def heartbeat():
    while True:
        print("beat")
        await asyncio.sleep(0.5)


async def main():
    beating = asyncio.create_task(heartbeat())
    await asyncio.sleep(1.2)
    print("that is enough")


asyncio.run(main())
