# Breaks: It works for another choir | no and two lines
import asyncio

from choir import choir


async def sing(name, lines):
    for line in lines:
        print(f"{name}: {line}")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(
        sing(*choir[0]), sing(*choir[1]), sing(*choir[2])
    )
    print("the song is over")


asyncio.run(main())
