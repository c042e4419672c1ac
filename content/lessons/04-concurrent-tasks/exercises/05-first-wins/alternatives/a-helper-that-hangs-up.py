import asyncio

from taxis import call, companies


async def hang_up(calls):
    for each in calls:
        each.cancel()
    for each in calls:
        try:
            await each
        except asyncio.CancelledError:
            pass


async def first_of(calls):
    for earliest in asyncio.as_completed(calls):
        return await earliest


async def main():
    calls = [asyncio.create_task(call(c)) for c in companies]
    winner = await first_of(calls)
    if winner is None:
        return
    print(f"riding with {winner}")
    await hang_up([each for each in calls if not each.done()])
    print("on the way")


asyncio.run(main())
