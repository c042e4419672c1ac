import asyncio

from goods import price_of, size_of, stock_of, visits


async def page(goods):
    loop = asyncio.get_running_loop()
    price = price_of(goods)
    stock = stock_of(goods)
    size = await loop.run_in_executor(None, size_of, goods)
    print(f"{goods}: {price} euros, {stock} left, {size} kB")


async def main():
    async with asyncio.TaskGroup() as group:
        for goods in visits:
            group.create_task(page(goods))


asyncio.run(main(), debug=True)
