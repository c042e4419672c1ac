import asyncio

from invoices import make_invoice, numbers, patience


async def main():
    for number in numbers:
        try:
            async with asyncio.timeout(patience):
                total = await asyncio.to_thread(make_invoice, number)
            print(f"{number}: {total} euros")
        except TimeoutError:
            print(f"{number}: no invoice in time")
    print("done")


asyncio.run(main())
