# Breaks: It works with other goods | Take the goods from the list
import asyncio

from goods import price_of, size_of, stock_of, visits


async def page(goods):
    price = price_of(goods)
    stock = stock_of(goods)
    size = await asyncio.to_thread(size_of, goods)
    print(f"{goods}: {price} euros, {stock} left, {size} kB")


async def main():
    await asyncio.gather(
        page(visits[0]), page(visits[1]), page(visits[2])
    )


asyncio.run(main(), debug=True)
