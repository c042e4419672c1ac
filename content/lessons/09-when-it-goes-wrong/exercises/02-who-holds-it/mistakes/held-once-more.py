# Breaks: Nothing blocks the loop | stood still
import asyncio

from goods import price_of, size_of, stock_of, visits


async def page(goods):
    price = price_of(goods)
    stock = stock_of(goods)
    size = await asyncio.to_thread(size_of, goods)
    print(f"{goods}: {price} euros, {stock} left, {size} kB")


async def main():
    async with asyncio.TaskGroup() as group:
        for goods in visits:
            group.create_task(page(goods))
    size_of(visits[-1])


asyncio.run(main(), debug=True)
