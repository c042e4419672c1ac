# Breaks: everything | Hand over the function, and its argument after it
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def main():
    loop = asyncio.get_running_loop()
    lines = read_log().split("\n")
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        counting = [
            loop.run_in_executor(
                pool,
                count_words("\n".join(lines[first::pieces])),
            )
            for first in range(pieces)
        ]
        counts = await asyncio.gather(*counting)
    print(f"{sum(counts)} words")


if __name__ == "__main__":
    asyncio.run(main())
