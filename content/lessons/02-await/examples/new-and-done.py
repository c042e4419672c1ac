import asyncio

cache = {"orders": 12}


async def count(what):
    return cache[what]


async def message(text):
    print(f"message: {text}")


async def main():
    asking = asyncio.create_task(count("orders"))
    first = asyncio.create_task(message("good morning"))
    print(f"a new task says {await asking}")
    second = asyncio.create_task(message("good evening"))
    print(f"a task that is done says {await asking}")
    await second


asyncio.run(main())
