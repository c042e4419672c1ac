# Breaks: As soon as one answers | “riding with Blue” was printed at 1.2 s
import asyncio

from taxis import call, companies


async def main():
    if not companies:
        return
    calls = [
        asyncio.create_task(call(company))
        for company in companies
    ]
    done, pending = await asyncio.wait(
        calls, return_when=asyncio.FIRST_COMPLETED
    )
    winner = done.pop()
    for other in pending:
        other.cancel()
    if pending:
        await asyncio.wait(pending)
    print(f"riding with {winner.result()}")
    print("on the way")


asyncio.run(main())
