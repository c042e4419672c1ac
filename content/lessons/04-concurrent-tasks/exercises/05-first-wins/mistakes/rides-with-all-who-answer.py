# Breaks: It works with other companies | ride with one of them only
import asyncio

from taxis import call, companies


async def main():
    if not companies:
        return
    calls = [asyncio.create_task(call(c)) for c in companies]
    done, pending = await asyncio.wait(
        calls, return_when=asyncio.FIRST_COMPLETED
    )
    for winner in done:
        print(f"riding with {winner.result()}")
    for other in pending:
        other.cancel()
    if pending:
        await asyncio.wait(pending)
    print("on the way")


asyncio.run(main())
