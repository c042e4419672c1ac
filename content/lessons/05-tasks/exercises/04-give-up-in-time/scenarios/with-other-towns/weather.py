import asyncio

seconds = {
    "Graz": 9,
    "Bern": 1.47,
    "Lodz": 1.53,
    "Gent": 0.2,
    "Rome": 0.2,
}

towns = list(seconds)


async def ask(town):
    await asyncio.sleep(seconds[town])
    if town == "Gent":
        raise RuntimeError("out of order")
    return 0


def yesterday(town):
    return f"{len(town)} degrees"
