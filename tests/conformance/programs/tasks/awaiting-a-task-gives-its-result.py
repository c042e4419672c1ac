import asyncio


async def square(n):
    await asyncio.sleep(n)
    return n * n


async def main():
    tasks = [asyncio.create_task(square(n)) for n in (3, 2, 1)]
    for task in tasks:
        print(await task)
    print(asyncio.get_running_loop().time() == 3)


asyncio.run(main())
