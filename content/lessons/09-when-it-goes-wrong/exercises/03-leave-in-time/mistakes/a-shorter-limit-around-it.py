# Breaks: The program ends at the moment | knows nothing of the time limit
import asyncio

from invoices import make_invoice, numbers, patience


async def main():
    for number in numbers:
        try:
            async with asyncio.timeout(patience):
                total = await asyncio.to_thread(make_invoice, number, patience * 5)
            print(f"{number}: {total} euros")
        except TimeoutError:
            print(f"{number}: no invoice in time")
    print("done")


asyncio.run(main())
