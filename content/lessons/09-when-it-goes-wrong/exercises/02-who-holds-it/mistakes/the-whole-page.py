# Breaks: Only the function that blocks | The whole page was handed over
import asyncio

from goods import price_of, size_of, stock_of, visits


def page(goods):
    price = price_of(goods)
    stock = stock_of(goods)
    size = size_of(goods)
    print(f"{goods}: {price} euros, {stock} left, {size} kB")


async def main():
    async with asyncio.TaskGroup() as group:
        for goods in visits:
            group.create_task(asyncio.to_thread(page, goods))


asyncio.run(main(), debug=True)
