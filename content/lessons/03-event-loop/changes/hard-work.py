import asyncio


async def heartbeat():
    for beat in [1, 2, 3]:
        print(f"beat {beat}")
        await asyncio.sleep(0)


async def count_steps():
    print("counting")
    steps = 0
    while steps < 3_000_000:
        steps += 1
        if steps % 1_000_000 == 0:
            await asyncio.sleep(0)
    print(f"counted {steps} steps")


async def main():
    await asyncio.gather(heartbeat(), count_steps())


asyncio.run(main())
