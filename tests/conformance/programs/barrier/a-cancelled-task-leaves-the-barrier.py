import asyncio


async def arrive(barrier, name):
    try:
        print(name, await barrier.wait())
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise


async def main():
    barrier = asyncio.Barrier(2)
    first = asyncio.create_task(arrive(barrier, "first"))
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    first.cancel()
    await asyncio.wait([first])
    print(barrier.n_waiting)
    await asyncio.gather(arrive(barrier, "second"), arrive(barrier, "third"))
    await barrier.abort()
    print(barrier.n_waiting, barrier.broken)
    await barrier.reset()
    print(barrier.n_waiting, barrier.broken)


asyncio.run(main())
