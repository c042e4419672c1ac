import asyncio

from taxis import call, companies


async def main():
    calls = [
        asyncio.create_task(call(company))
        for company in companies
    ]
    async for first in asyncio.as_completed(calls):
        print("riding with", await first)
        break
    for each in calls:
        each.cancel()
    await asyncio.gather(*calls, return_exceptions=True)
    print("on the way")


asyncio.run(main())
