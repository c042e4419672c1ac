# Breaks: everything | make a task of each with create_task
import asyncio

from taxis import call, companies


async def main():
    calls = [call(company) for company in companies]
    done, pending = await asyncio.wait(
        calls, return_when=asyncio.FIRST_COMPLETED
    )
    for winner in done:
        print(f"riding with {winner.result()}")
    for other in pending:
        other.cancel()
    await asyncio.wait(pending)
    print("on the way")


asyncio.run(main())
