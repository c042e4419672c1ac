# Breaks: When all of them | were not done when the program ended
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
    print("on the way")


asyncio.run(main())
