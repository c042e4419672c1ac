# Breaks: The invoices are made one after another | an invoice over nothing
import asyncio

from invoices import make_invoice, numbers, patience


async def main():
    for number in numbers:
        total = await asyncio.to_thread(make_invoice, number, patience)
        if not total:
            print(f"{number}: no invoice in time")
        else:
            print(f"{number}: {total} euros")
    print("done")


asyncio.run(main())
