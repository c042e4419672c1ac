import asyncio


async def work(name, barrier):
    for i in range(2):
        async with barrier as index:
            print(name, "round", i, "index", index)


async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(work("a", barrier), work("b", barrier))


asyncio.run(main())
