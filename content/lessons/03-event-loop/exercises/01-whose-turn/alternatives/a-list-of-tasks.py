import asyncio

from choir import choir


async def sing(name, lines):
    left = list(lines)
    while left:
        print(f"{name}: {left.pop(0)}")
        await asyncio.sleep(0)


async def main():
    singers = [
        asyncio.create_task(sing(*singer), name=singer.name)
        for singer in choir
    ]
    await asyncio.wait(singers)
    print("the song is over")


asyncio.run(main())
