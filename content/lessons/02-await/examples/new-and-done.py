import asyncio


async def price(item):
    return len(item)


async def passer_by(greeting):
    print(f"passer-by: {greeting}")


async def main():
    asking = asyncio.create_task(price("tea"))
    first = asyncio.create_task(passer_by("good morning"))
    print(f"a new task says {await asking}")
    second = asyncio.create_task(passer_by("good evening"))
    print(f"a task that is done says {await asking}")
    await second


asyncio.run(main())
