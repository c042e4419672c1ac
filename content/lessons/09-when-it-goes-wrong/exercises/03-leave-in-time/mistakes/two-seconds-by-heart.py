# Breaks: It works with other invoices | Here an invoice may take one second
import asyncio

from invoices import make_invoice, numbers, patience


async def main():
    for number in numbers:
        total = await asyncio.to_thread(make_invoice, number, 2)
        if total is None:
            print(f"{number}: no invoice in time")
        else:
            print(f"{number}: {total} euros")
    print("done")


asyncio.run(main())
