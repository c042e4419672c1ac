# How many tasks at once? Ten thousand that sleep, a semaphore around a hundred, and the time it takes.
import asyncio


async def request(n, gate):
    async with gate:
        await asyncio.sleep(0.001)
        return n


async def sleeper(n):
    await asyncio.sleep(0.5)
    return n


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    print("sum", sum(await asyncio.gather(*(sleeper(n) for n in range(10_000)))))
    print("together, not one by one:", "yes" if loop.time() - start < 30 else "no")
    gate = asyncio.Semaphore(100)
    print("last", (await asyncio.gather(*(request(n, gate) for n in range(1_000))))[-1])
    print("left", len(asyncio.all_tasks()))


asyncio.run(main())
