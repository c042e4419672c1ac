# Breaks: A line for each | “Lima: fog” was not printed
import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    try:
        return f"{town}: {await ask(town)}"
    except Exception as error:
        return f"{town}: {error}"


async def main():
    try:
        async with asyncio.timeout(1.5):
            board = await asyncio.gather(
                *(forecast_for(town) for town in towns)
            )
    except TimeoutError:
        board = [
            f"{town}: {yesterday(town)} (from yesterday)"
            for town in towns
        ]
    for line in board:
        print(line)


asyncio.run(main())
