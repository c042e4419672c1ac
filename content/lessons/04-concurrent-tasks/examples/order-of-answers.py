import asyncio


async def ask(city, degrees, seconds):
    await asyncio.sleep(seconds)
    print(f"{city} answers")
    return degrees


async def main():
    readings = await asyncio.gather(
        ask("Oslo", 4, 3),
        ask("Lima", 21, 1),
        ask("Perth", 18, 2),
    )
    print(readings)


asyncio.run(main())
