import asyncio

from shop import inspect, print_line, sales

payments = []


def till():
    return sum(payments)


async def sell(printer, customer, price):
    payments.append(price)
    await printer.acquire()
    try:
        await print_line(f"{customer} pays {price}")
        await print_line(f"thank you, {customer}")
    finally:
        printer.release()


async def main():
    printer = asyncio.Lock()
    tasks = [
        asyncio.create_task(sell(printer, *sale))
        for sale in sales
    ]
    await inspect(till)
    await asyncio.gather(*tasks)
    print(f"in the till: {till()}")


asyncio.run(main())
