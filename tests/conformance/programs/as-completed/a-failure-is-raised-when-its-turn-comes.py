import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def main():
    for earliest in asyncio.as_completed([asyncio.sleep(2, "slow"), fail()]):
        try:
            print(await earliest)
        except ValueError as error:
            print("failed", error)


asyncio.run(main())
