import asyncio

from launch import count_from, name


async def say(seconds, line):
    await asyncio.sleep(seconds)
    print(line)


async def main():
    numbers = [
        say(seconds, count_from - seconds)
        for seconds in range(count_from)
    ]
    await asyncio.gather(
        *numbers, say(count_from, f"{name} is off")
    )


asyncio.run(main())
