# Breaks: It works for another choir | IndexError
import asyncio

from choir import choir


async def sing(name, lines):
    print(f"{name}: {lines[0]}")
    for line in lines[1:]:
        await asyncio.sleep(0)
        print(f"{name}: {line}")


async def main():
    await asyncio.gather(
        *(sing(name, lines) for name, lines in choir)
    )
    print("the song is over")


asyncio.run(main())
