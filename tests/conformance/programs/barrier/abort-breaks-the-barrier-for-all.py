import asyncio


async def work(name, barrier):
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print(name, repr(error))


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(work(name, barrier)) for name in "ab"]
    await asyncio.sleep(1)
    print(barrier.n_waiting)
    await barrier.abort()
    await asyncio.wait(tasks)
    print(int(barrier.broken))
    await work("late", barrier)
    await barrier.reset()
    print(int(barrier.broken))


asyncio.run(main())
