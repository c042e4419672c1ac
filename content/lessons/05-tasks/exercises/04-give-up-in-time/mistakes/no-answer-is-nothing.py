# Breaks: It works for other towns | an answer like any other
import asyncio

from weather import ask, towns, yesterday


async def forecast_for(town):
    answer = None
    try:
        async with asyncio.timeout(1.5):
            answer = await ask(town)
    except TimeoutError:
        pass
    except Exception as error:
        answer = str(error)
    if not answer:
        answer = f"{yesterday(town)} (from yesterday)"
    return f"{town}: {answer}"


async def main():
    for line in await asyncio.gather(*map(forecast_for, towns)):
        print(line)


asyncio.run(main())
