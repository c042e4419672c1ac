import asyncio


async def ask(station, seconds):
    print(f"asking {station}")
    await asyncio.sleep(seconds)  # the answer is coming
    print(f"{station} answers")


async def main():
    await ask("Oslo", 2)
    await ask("Lima", 1)
    await ask("Perth", 1.5)
    print("all stations have answered")


asyncio.run(main())
