# Breaks: everything | asyncio.wait, which raises nothing
import asyncio

from taxis import call, companies


async def main():
    calls = [
        asyncio.create_task(call(company))
        for company in companies
    ]
    done, pending = await asyncio.wait(
        calls, return_when=asyncio.FIRST_COMPLETED
    )
    for winner in done:
        print(f"riding with {winner.result()}")
    for other in pending:
        other.cancel()
        await other
    print("on the way")


asyncio.run(main())
