import asyncio


async def ask(city, degrees, seconds):
    await asyncio.sleep(seconds)
    if degrees is None:
        raise ValueError(f"{city} is offline")
    print(f"{city} answers")
    return degrees


async def main():
    try:
        readings = await asyncio.gather(
            ask("Oslo", 4, 2),
            ask("Lima", None, 1),
        )
        print(readings)
    except ValueError as error:
        print(f"failed: {error}")
    print("the program ends")


asyncio.run(main())
