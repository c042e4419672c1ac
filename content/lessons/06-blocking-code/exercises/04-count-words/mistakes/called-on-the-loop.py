# Breaks: Nothing is counted on the loop | was printed by a call on the loop itself
import asyncio

from log import count_words, pieces, read_log


async def count(piece):
    return count_words(piece)


async def main():
    lines = read_log().split("\n")
    counts = await asyncio.gather(
        *(
            count("\n".join(lines[first::pieces]))
            for first in range(pieces)
        )
    )
    print(f"{sum(counts)} words")


asyncio.run(main())
