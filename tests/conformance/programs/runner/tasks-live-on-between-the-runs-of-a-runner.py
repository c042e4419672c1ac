import asyncio


async def background():
    for i in range(3):
        print("tick", i)
        await asyncio.sleep(1)
    print("never: the runner is closed by then")


async def start():
    asyncio.create_task(background())
    await asyncio.sleep(0)


async def go_on():
    await asyncio.sleep(1.5)


with asyncio.Runner() as runner:
    runner.run(start())
    print("between")
    runner.run(go_on())
