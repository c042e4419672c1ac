import asyncio

from invoices import make_invoice, numbers, patience


async def total_of(number):
    total = await asyncio.to_thread(
        make_invoice, number, limit=patience
    )
    if total is None:
        raise TimeoutError
    return total


async def main():
    for number in numbers:
        try:
            print(f"{number}: {await total_of(number)} euros")
        except TimeoutError:
            print(f"{number}: no invoice in time")
    print("done")


asyncio.run(main())
