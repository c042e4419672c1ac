# Breaks: Each line has the price | chair: 45 euros, 1 left
import asyncio

from goods import price_of, size_of, stock_of, visits


async def page(goods):
    price = price_of(goods)
    stock = stock_of(goods) or 1
    size = await asyncio.to_thread(size_of, goods)
    print(f"{goods}: {price} euros, {stock} left, {size} kB")


async def main():
    async with asyncio.TaskGroup() as group:
        for goods in visits:
            group.create_task(page(goods))


asyncio.run(main(), debug=True)
