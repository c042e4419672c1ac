import asyncio


async def work(n, barrier):
    await asyncio.sleep(n)
    print(n, "comes", f"{asyncio.get_running_loop().time():g}")
    index = await barrier.wait()
    print(n, "goes on as", index)


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*(work(n, barrier) for n in (3, 1, 2)))
    print(barrier.parties, barrier.n_waiting, int(barrier.broken))


asyncio.run(main())
