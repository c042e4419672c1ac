# Breaks: the song is over comes last | That line belongs later
import asyncio

from choir import choir


async def sing(name, lines):
    for line in lines:
        print(f"{name}: {line}")
        await asyncio.sleep(0)


async def main():
    singers = [
        asyncio.create_task(sing(name, lines))
        for name, lines in choir
    ]
    print("the song is over")
    await asyncio.gather(*singers)


asyncio.run(main())
