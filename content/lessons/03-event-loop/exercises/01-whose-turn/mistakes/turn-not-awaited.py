# Breaks: Each coroutine is awaited | coroutine 'sleep' was never awaited
import asyncio

from choir import choir


async def sing(name, lines):
    for line in lines:
        print(f"{name}: {line}")
        asyncio.sleep(0)


async def main():
    await asyncio.gather(
        *(sing(name, lines) for name, lines in choir)
    )
    print("the song is over")


asyncio.run(main())
