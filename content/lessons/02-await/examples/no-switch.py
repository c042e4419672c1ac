import asyncio

cache = {"orders": 12}


async def count(what):
    return cache[what]


async def report():
    print("report: how many orders?")
    number = await count("orders")
    print(f"report: {number} orders")
    await asyncio.sleep(0)
    print("report: done")


async def message():
    print("message: good morning")


async def main():
    await asyncio.gather(report(), message())


asyncio.run(main())
