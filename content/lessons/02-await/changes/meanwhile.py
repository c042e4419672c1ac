import asyncio


async def fetch():
    print("asking for the report")
    await asyncio.sleep(1)
    print("the report arrives")


async def notify():
    for person in ["Ada", "Bo", "Cy"]:
        print(f"sending a message to {person}")
        await asyncio.sleep(0.5)
    print("all messages are sent")


async def main():
    await asyncio.gather(fetch(), notify())


asyncio.run(main())
