# Breaks: All services | 1 call of ask
import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    try:
        return (
            f"{town}: {await asyncio.wait_for(ask(town), 1.5)}"
        )
    except TimeoutError:
        return f"{town}: {yesterday(town)} (from yesterday)"
    except Exception as error:
        return f"{town}: {error}"


async def main():
    for town in towns:
        print(await forecast_for(town))


asyncio.run(main())
