import asyncio

seconds = {"Alpha": 4, "Beta": 2.57, "Gamma": 3, "Delta": 0.53}

companies = list(seconds)


async def call(company):
    try:
        await asyncio.sleep(seconds[company])
        return company
    except asyncio.CancelledError:
        await asyncio.sleep(0.37)
        print(f"{company} is called off")
        raise
