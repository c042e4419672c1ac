# Breaks: several | “riding with Red”
import asyncio

from taxis import call, companies


async def main():
    calls = [
        asyncio.create_task(call(company))
        for company in companies
    ]
    winner = await calls[0]
    print(f"riding with {winner}")
    for other in calls:
        other.cancel()
    print("on the way")


asyncio.run(main())
