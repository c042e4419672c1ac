import asyncio

from film import parts
from ticker import ticker


async def arrival(seconds):
    loop = asyncio.get_running_loop()
    arrived = loop.create_future()
    loop.call_later(seconds, arrived.set_result, None)
    await arrived


async def main():
    ticking = asyncio.create_task(ticker())
    for part in parts:
        await arrival(part.seconds)
        print(f"the {part.name} is here")
    await ticking
    print("the evening is over")


asyncio.run(main())
