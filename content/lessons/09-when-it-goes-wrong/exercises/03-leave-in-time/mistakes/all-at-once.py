# Breaks: several | one after another
import asyncio

from invoices import make_invoice, numbers, patience


async def line(number):
    total = await asyncio.to_thread(
        make_invoice, number, patience
    )
    if total is None:
        print(f"{number}: no invoice in time")
    else:
        print(f"{number}: {total} euros")


async def main():
    await asyncio.gather(*map(line, numbers))
    print("done")


asyncio.run(main())
