# Breaks: When a service answers | an error of another class
import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    try:
        async with asyncio.timeout(1.5):
            return f"{town}: {await ask(town)}"
    except TimeoutError:
        return f"{town}: {yesterday(town)} (from yesterday)"
    except ValueError as error:
        return f"{town}: {error}"


async def main():
    async with asyncio.TaskGroup() as group:
        asking = [
            group.create_task(forecast_for(town))
            for town in towns
        ]
    for answer in asking:
        print(answer.result())


asyncio.run(main())
