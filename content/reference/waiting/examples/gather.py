import asyncio


async def ask(station, seconds):
    await asyncio.sleep(seconds)
    return station


async def main():
    answers = await asyncio.gather(
        ask("north", 3), ask("south", 1)
    )
    print(answers)


asyncio.run(main())
