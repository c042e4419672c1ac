import asyncio

from choir import choir


async def sing(name, lines):
    match lines:
        case [first, *rest]:
            print(f"{name}: {first}")
            await asyncio.sleep(0)
            await sing(name, rest)


async def main():
    singers = [
        asyncio.create_task(sing(*singer)) for singer in choir
    ]
    for singer in singers:
        await singer
    print("the song is over")


asyncio.run(main())
