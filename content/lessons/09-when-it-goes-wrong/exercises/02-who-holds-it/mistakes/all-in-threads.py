# Breaks: Only the function that blocks | 9 jobs
import asyncio

from goods import price_of, size_of, stock_of, visits


async def page(goods):
    price = await asyncio.to_thread(price_of, goods)
    stock = await asyncio.to_thread(stock_of, goods)
    size = await asyncio.to_thread(size_of, goods)
    print(f"{goods}: {price} euros, {stock} left, {size} kB")


async def main():
    async with asyncio.TaskGroup() as group:
        for goods in visits:
            group.create_task(page(goods))


asyncio.run(main(), debug=True)
