import asyncio

from choir import choir


async def sing(name, lines):
    for number, line in enumerate(lines):
        if number > 0:
            await asyncio.sleep(0)
        print(f"{name}: {line}")


async def main():
    async with asyncio.TaskGroup() as group:
        for name, lines in choir:
            group.create_task(sing(name, lines))
    print("the song is over")


asyncio.run(main())
