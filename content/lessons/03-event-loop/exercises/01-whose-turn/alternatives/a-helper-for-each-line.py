import asyncio

from choir import choir


async def sing_line(name, line):
    print(name, line, sep=": ")
    await asyncio.sleep(0)


async def sing(name, lines):
    for line in lines:
        await sing_line(name, line)


async def main():
    await asyncio.gather(
        *(sing(name, lines) for name, lines in choir)
    )
    print("the song is over")


asyncio.run(main())
