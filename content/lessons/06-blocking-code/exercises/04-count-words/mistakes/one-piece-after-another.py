# Breaks: countWords runs in a | handed over when another one had been counted
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def main():
    loop = asyncio.get_running_loop()
    lines = read_log().split("\n")
    words = 0
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        for first in range(pieces):
            piece = "\n".join(lines[first::pieces])
            words += await loop.run_in_executor(
                pool, count_words, piece
            )
    print(f"{words} words")


if __name__ == "__main__":
    asyncio.run(main())
