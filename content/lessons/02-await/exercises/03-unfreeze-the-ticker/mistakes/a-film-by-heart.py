# Breaks: It works with other parts | the trailer is here
import asyncio

from ticker import ticker


async def receive():
    for name in ["beginning", "middle", "end"]:
        await asyncio.sleep(0.7)
        print(f"the {name} is here")


async def main():
    await asyncio.gather(ticker(), receive())
    print("the evening is over")


asyncio.run(main())
