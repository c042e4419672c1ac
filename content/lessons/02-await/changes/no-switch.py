import asyncio


async def price(item):
    await asyncio.sleep(0)
    return len(item)


async def buyer():
    print("buyer: what does the tea cost?")
    cost = await price("tea")
    print(f"buyer: it costs {cost}")
    await asyncio.sleep(0)
    print("buyer: thank you")


async def passer_by():
    print("passer-by: good morning")


async def main():
    await asyncio.gather(buyer(), passer_by())


asyncio.run(main())
