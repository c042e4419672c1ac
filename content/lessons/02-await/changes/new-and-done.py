import asyncio

cache = {"orders": 12}


async def count(what):
    return cache[what]


async def message(text):
    print(f"message: {text}")


async def main():
    first = asyncio.create_task(message("good morning"))
    print(f"a coroutine says {await count('orders')}")
    second = asyncio.create_task(message("good evening"))
    print(f"another coroutine says {await count('orders')}")
    await second


asyncio.run(main())
