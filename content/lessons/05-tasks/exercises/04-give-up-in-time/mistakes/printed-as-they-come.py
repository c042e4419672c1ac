# Breaks: A line for each | “Atlantis: no such town”
import asyncio

from weather import ask, towns, yesterday


async def show(town):
    try:
        answer = await asyncio.wait_for(ask(town), 1.5)
    except TimeoutError:
        answer = f"{yesterday(town)} (from yesterday)"
    except Exception as error:
        answer = error
    print(f"{town}: {answer}")


async def main():
    async with asyncio.TaskGroup() as group:
        for town in towns:
            group.create_task(show(town))


asyncio.run(main())
