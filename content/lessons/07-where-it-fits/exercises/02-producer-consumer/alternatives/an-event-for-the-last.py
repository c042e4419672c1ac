import asyncio

import mill


async def main():
    ramp = asyncio.Queue(maxsize=mill.room)
    last_ground = asyncio.Event()
    left = len(mill.sacks)

    async def work():
        nonlocal left
        while True:
            await mill.grind(await ramp.get())
            left -= 1
            if left == 0:
                last_ground.set()

    workers = [
        asyncio.create_task(work(), name=f"miller {number}")
        for number in range(mill.millstones)
    ]
    for sack in mill.sacks:
        await mill.fetch_sack(sack)
        await ramp.put(sack)
    if left:
        await last_ground.wait()
    for worker in workers:
        worker.cancel()
    await asyncio.wait(workers)
    print("the mill is closed")


asyncio.run(main())
