# Breaks: The pages are made at the same time | only one worker
import asyncio
from concurrent.futures import ThreadPoolExecutor

from goods import price_of, size_of, stock_of, visits


pool = ThreadPoolExecutor(1)


async def page(goods):
    loop = asyncio.get_running_loop()
    price = price_of(goods)
    stock = stock_of(goods)
    size = await loop.run_in_executor(pool, size_of, goods)
    print(f"{goods}: {price} euros, {stock} left, {size} kB")


async def main():
    async with asyncio.TaskGroup() as group:
        for goods in visits:
            group.create_task(page(goods))


asyncio.run(main(), debug=True)
