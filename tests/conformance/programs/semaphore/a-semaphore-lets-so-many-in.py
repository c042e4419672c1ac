import asyncio


async def work(n, semaphore):
    async with semaphore:
        print(n, "in", f"{asyncio.get_running_loop().time():g}")
        await asyncio.sleep(1)


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(work(n, semaphore) for n in range(5)))


asyncio.run(main())
