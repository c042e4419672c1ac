# Breaks: A service that is too slow | “no longer asking Oslo”
import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    try:
        return f"{town}: {await asyncio.wait_for(asyncio.shield(ask(town)), 1.5)}"
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
    await asyncio.sleep(3)


asyncio.run(main())
