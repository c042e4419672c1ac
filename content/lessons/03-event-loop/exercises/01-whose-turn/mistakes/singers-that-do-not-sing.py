# Breaks: Each singer is a task | was printed by the task that has sung for Ada
import asyncio
from itertools import zip_longest

from choir import choir


async def sing(name, lines):
    await asyncio.sleep(0)


async def main():
    singers = [
        asyncio.create_task(sing(name, lines))
        for name, lines in choir
    ]
    rounds = zip_longest(*(lines for _, lines in choir))
    for round in rounds:
        for singer, line in zip(choir, round):
            if line is not None:
                print(f"{singer.name}: {line}")
    await asyncio.gather(*singers)
    print("the song is over")


asyncio.run(main())
