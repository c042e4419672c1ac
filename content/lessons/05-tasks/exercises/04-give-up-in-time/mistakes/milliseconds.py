# Breaks: several | “Oslo: snow (from yesterday)” was not printed
import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    try:
        return (
            f"{town}: {await asyncio.wait_for(ask(town), 1500)}"
        )
    except TimeoutError:
        return f"{town}: {yesterday(town)} (from yesterday)"
    except Exception as error:
        return f"{town}: {error}"


async def main():
    board = await asyncio.gather(
        *(forecast_for(town) for town in towns)
    )
    for line in board:
        print(line)


asyncio.run(main())
