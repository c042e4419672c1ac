# Breaks: countWords runs in a | threads of the same process
import asyncio

from log import count_words, pieces, read_log


async def main():
    lines = read_log().split("\n")
    counts = await asyncio.gather(
        *(
            asyncio.to_thread(
                count_words, "\n".join(lines[first::pieces])
            )
            for first in range(pieces)
        )
    )
    print(f"{sum(counts)} words")


asyncio.run(main())
