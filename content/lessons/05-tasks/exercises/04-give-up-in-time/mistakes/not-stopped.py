# Breaks: A service that is too slow | must be cancelled
import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    asking = asyncio.create_task(ask(town))
    done, _ = await asyncio.wait([asking], timeout=1.5)
    if not done:
        return f"{town}: {yesterday(town)} (from yesterday)"
    try:
        return f"{town}: {asking.result()}"
    except Exception as error:
        return f"{town}: {error}"


async def main():
    board = await asyncio.gather(
        *(forecast_for(town) for town in towns)
    )
    for line in board:
        print(line)
    await asyncio.sleep(3)


asyncio.run(main())
