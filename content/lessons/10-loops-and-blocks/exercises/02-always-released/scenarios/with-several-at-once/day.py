import asyncio


async def work(login, seconds):
    async with login() as name:
        await asyncio.sleep(seconds)
        print(f"{name} worked {seconds} s")


async def day(login):
    await asyncio.gather(work(login, 3), work(login, 2))
    print("both are done")
