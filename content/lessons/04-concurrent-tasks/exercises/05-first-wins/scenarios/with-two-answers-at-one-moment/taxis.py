import asyncio

seconds = {"Amber": 1.3, "Ivory": 1.3}

companies = list(seconds)


async def call(company):
    try:
        await asyncio.sleep(seconds[company])
        return company
    except asyncio.CancelledError:
        await asyncio.sleep(0.2)
        print(f"{company} is called off")
        raise
