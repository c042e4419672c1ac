import asyncio


async def main():
    loop = asyncio.get_running_loop()
    order = []
    for i in range(3):
        loop.call_soon(lambda i=i: (order.append(i), loop.call_soon(order.append, i + 10)))
    await asyncio.sleep(0)
    print(order)
    await asyncio.sleep(0)
    print(order)


asyncio.run(main())
