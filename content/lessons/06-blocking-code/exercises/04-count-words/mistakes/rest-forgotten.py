# Breaks: It works with another log | 2000 words
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def main():
    loop = asyncio.get_running_loop()
    lines = read_log().split("\n")
    share = len(lines) // pieces
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        counting = [
            loop.run_in_executor(
                pool,
                count_words,
                "\n".join(
                    lines[index * share : (index + 1) * share]
                ),
            )
            for index in range(pieces)
        ]
        counts = await asyncio.gather(*counting)
    print(f"{sum(counts)} words")


if __name__ == "__main__":
    asyncio.run(main())
