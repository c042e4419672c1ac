# Breaks: Nothing blocks the loop | stood still
import asyncio

from invoices import make_invoice, numbers, patience


async def main():
    for number in numbers:
        total = make_invoice(number, patience)
        if total is None:
            print(f"{number}: no invoice in time")
        else:
            print(f"{number}: {total} euros")
    print("done")


asyncio.run(main())
