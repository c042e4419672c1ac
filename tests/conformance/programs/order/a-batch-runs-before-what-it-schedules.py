import asyncio


async def chain(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()

    def again(n):
        print("callback", n)
        if n > 0:
            loop.call_soon(again, n - 1)

    loop.call_soon(again, 2)
    await asyncio.gather(chain("a", 3), chain("b", 2))


asyncio.run(main())
