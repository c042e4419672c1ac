# Breaks: Singers have different songs | “the song is over”
import asyncio

from choir import choir


shortest = min(len(singer.lines) for singer in choir)


async def sing(name, lines):
    for line in lines[:shortest]:
        print(f"{name}: {line}")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(
        *(sing(name, lines) for name, lines in choir)
    )
    print("the song is over")


asyncio.run(main())
