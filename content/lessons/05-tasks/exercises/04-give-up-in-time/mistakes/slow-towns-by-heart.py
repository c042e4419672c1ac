# Breaks: It works for other towns | Let the clock decide
import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    if town not in ("Oslo", "Perth"):
        try:
            return f"{town}: {await ask(town)}"
        except Exception as error:
            return f"{town}: {error}"
    try:
        return (
            f"{town}: {await asyncio.wait_for(ask(town), 1.5)}"
        )
    except TimeoutError:
        return f"{town}: {yesterday(town)} (from yesterday)"


async def main():
    for line in await asyncio.gather(*map(forecast_for, towns)):
        print(line)


asyncio.run(main())
