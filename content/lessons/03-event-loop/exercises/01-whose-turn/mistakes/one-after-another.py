# Breaks: Each singer is a task | No task of its own ran sing
import asyncio

from choir import choir


async def sing(name, lines):
    for line in lines:
        print(f"{name}: {line}")
        await asyncio.sleep(0)


async def main():
    for name, lines in choir:
        await sing(name, lines)
    print("the song is over")


asyncio.run(main())
