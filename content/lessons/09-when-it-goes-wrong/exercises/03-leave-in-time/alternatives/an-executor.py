import asyncio

from invoices import make_invoice, numbers, patience


async def main():
    for number in numbers:
        total = await asyncio.get_running_loop().run_in_executor(
            None, make_invoice, number, patience
        )
        if total is None:
            print(f"{number}: no invoice in time")
        else:
            print(f"{number}: {total} euros")
    print("done")


asyncio.run(main())
