# Breaks: No word is cut in two | cut through a word
import asyncio
from concurrent.futures import ProcessPoolExecutor
from math import ceil

from log import count_words, pieces, read_log


async def main():
    loop = asyncio.get_running_loop()
    log = read_log()
    size = ceil(len(log) / pieces)
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        counting = [
            loop.run_in_executor(
                pool,
                count_words,
                log[index * size : (index + 1) * size],
            )
            for index in range(pieces)
        ]
        counts = await asyncio.gather(*counting)
    print(f"{sum(counts)} words")


if __name__ == "__main__":
    asyncio.run(main())
