import asyncio


async def price(item):
    return len(item)


async def passer_by(greeting):
    print(f"passer-by: {greeting}")


async def main():
    first = asyncio.create_task(passer_by("good morning"))
    print(f"a coroutine says {await price("tea")}")
    second = asyncio.create_task(passer_by("good evening"))
    print(f"another one says {await price("tea")}")
    await second


asyncio.run(main())
