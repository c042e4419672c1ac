# Breaks: All companies are called | 1 call of call
import asyncio

from taxis import call, companies


async def main():
    for company in companies:
        winner = await call(company)
        print(f"riding with {winner}")
        break
    print("on the way")


asyncio.run(main())
