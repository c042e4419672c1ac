# Breaks: All shops are asked | 1 call of ask
import asyncio

from shops import ask, limit, shops


async def answer(shop):
    try:
        return f"{shop}: {await ask(shop)} coins"
    except LookupError as error:
        return f"{shop}: {error}"


async def main():
    late = list(shops)
    try:
        async with asyncio.timeout(limit):
            for shop in shops:
                print(await answer(shop))
                late.remove(shop)
    except TimeoutError:
        print("no answer:", ", ".join(late))


asyncio.run(main())
