import asyncio

seconds = {"Graz": 9, "Bern": 1.4, "Lodz": 1.6, "Gent": 0.2}

towns = list(seconds)


async def ask(town):
    await asyncio.sleep(seconds[town])
    if town == "Gent":
        raise ValueError("out of order")
    return "hail"


def yesterday(town):
    return f"{len(town)} degrees"
