import asyncio


async def sleep_twice(a, b, name):
    await asyncio.sleep(a)
    await asyncio.sleep(b)
    print(name)


async def main():
    await asyncio.gather(sleep_twice(0.7, 0.1, "0.7 + 0.1"), sleep_twice(0.1, 0.7, "0.1 + 0.7"), sleep_twice(0.8, 0, "0.8"))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
