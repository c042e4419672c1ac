import asyncio

outcomes = {
    "Oak": (2.9, ConnectionError("the fox was here")),
    "Elm": (1.3, RuntimeError("all cows are ill")),
    "Ash": (1.3, Exception("no hay")),
}

farms = list(outcomes)


async def order(farm):
    seconds, error = outcomes[farm]
    await asyncio.sleep(seconds)
    raise error
