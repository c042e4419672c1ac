import asyncio

from weather import ask, towns, yesterday

PATIENCE = 1.5


def line(town, answer):
    match answer:
        case TimeoutError():
            return f"{town}: {yesterday(town)} (from yesterday)"
        case _:
            return f"{town}: {answer}"


async def main():
    answers = await asyncio.gather(
        *(asyncio.wait_for(ask(t), PATIENCE) for t in towns),
        return_exceptions=True,
    )
    for town, answer in zip(towns, answers):
        print(line(town, answer))


asyncio.run(main())
