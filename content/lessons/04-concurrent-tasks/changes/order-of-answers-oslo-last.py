import asyncio


async def ask(city, degrees, seconds):
    await asyncio.sleep(seconds)
    print(f"{city} answers")
    return degrees


async def main():
    readings = await asyncio.gather(
        ask("Lima", 21, 1),
        ask("Perth", 18, 2),
        ask("Oslo", 4, 3),
    )
    print(readings)


asyncio.run(main())
