# Breaks: everything | goes with it as an argument
import asyncio
from concurrent.futures import ProcessPoolExecutor
from math import ceil

from log import count_words, pieces, read_log


async def main():
    loop = asyncio.get_running_loop()
    lines = read_log().split("\n")
    share = ceil(len(lines) / pieces)
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        counting = []
        for index in range(pieces):
            piece = "\n".join(
                lines[index * share : (index + 1) * share]
            )
            counting.append(
                loop.run_in_executor(
                    pool, lambda: count_words(piece)
                )
            )
        counts = await asyncio.gather(*counting)
    print(f"{sum(counts)} words")


if __name__ == "__main__":
    asyncio.run(main())
