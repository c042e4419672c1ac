# Breaks: When a service answers | “Atlantis: no such town” was not printed
import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    try:
        return (
            f"{town}: {await asyncio.wait_for(ask(town), 1.5)}"
        )
    except Exception:
        return f"{town}: {yesterday(town)} (from yesterday)"


async def main():
    board = await asyncio.gather(
        *(forecast_for(town) for town in towns)
    )
    for line in board:
        print(line)


asyncio.run(main())
