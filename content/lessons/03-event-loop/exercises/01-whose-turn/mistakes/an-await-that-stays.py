# Breaks: The singers take turns | “Ada: the moon”
import asyncio

from choir import choir


async def breathe():
    pass


async def sing(name, lines):
    for line in lines:
        print(f"{name}: {line}")
        await breathe()


async def main():
    await asyncio.gather(
        *(sing(name, lines) for name, lines in choir)
    )
    print("the song is over")


asyncio.run(main())
