import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    try:
        async with asyncio.timeout(1.5) as limit:
            return f"{town}: {await ask(town)}"
    except Exception as error:
        return (
            f"{town}: {yesterday(town)} (from yesterday)"
            if limit.expired()
            else f"{town}: {error}"
        )


async def main():
    board = await asyncio.gather(*map(forecast_for, towns))
    print(*board, sep="\n")


asyncio.run(main())
