import asyncio


async def work(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError:
        print(name, "sent away")


async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(work("a", barrier))
    await asyncio.sleep(0)
    await barrier.reset()
    await task
    await asyncio.gather(work("b", barrier), work("c", barrier))


asyncio.run(main())
