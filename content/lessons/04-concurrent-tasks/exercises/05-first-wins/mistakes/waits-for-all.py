# Breaks: several | “riding with
import asyncio

from taxis import call, companies


async def main():
    calls = [
        asyncio.create_task(call(company))
        for company in companies
    ]
    done, pending = await asyncio.wait(calls)
    winner = done.pop()
    print(f"riding with {winner.result()}")
    for other in pending:
        other.cancel()
    print("on the way")


asyncio.run(main())
