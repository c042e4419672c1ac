# Breaks: The pages are made at the same time | 1 worker
import asyncio

from goods import price_of, size_of, stock_of, visits


async def page(goods):
    price = price_of(goods)
    stock = stock_of(goods)
    size = await asyncio.to_thread(size_of, goods)
    print(f"{goods}: {price} euros, {stock} left, {size} kB")


async def main():
    for goods in visits:
        await page(goods)


asyncio.run(main(), debug=True)
