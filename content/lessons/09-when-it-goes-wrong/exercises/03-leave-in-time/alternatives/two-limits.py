import asyncio

from invoices import make_invoice, numbers, patience


async def main():
    for number in numbers:
        line = "no invoice in time"
        try:
            async with asyncio.timeout(patience + 1):
                total = await asyncio.to_thread(
                    make_invoice, number, patience
                )
            if total is not None:
                line = f"{total} euros"
        except TimeoutError:
            pass
        print(f"{number}: {line}")
    print("done")


asyncio.run(main())
