import asyncio


async def ask(station, seconds):
    print(f"asking {station}")
    await asyncio.sleep(seconds)  # the answer is coming
    print(f"{station} answers")


async def main():
    await asyncio.gather(
        ask("Oslo", 2),
        ask("Lima", 1),
        ask("Perth", 1.5),
    )
    print("all stations have answered")


asyncio.run(main())
