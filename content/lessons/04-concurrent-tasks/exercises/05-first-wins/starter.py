import asyncio

from taxis import call, companies


async def main():
    winner, *_ = await asyncio.gather(
        *[call(company) for company in companies]
    )
    print(f"riding with {winner}")
    print("on the way")


asyncio.run(main())
