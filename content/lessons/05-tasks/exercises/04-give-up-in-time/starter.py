import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    try:
        return f"{town}: {await ask(town)}"
    except Exception as error:
        return f"{town}: {error}"


async def main():
    board = await asyncio.gather(
        *(forecast_for(town) for town in towns)
    )
    for line in board:
        print(line)


asyncio.run(main())
