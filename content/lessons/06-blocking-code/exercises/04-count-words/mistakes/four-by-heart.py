# Breaks: It works with another log | This log has 1001 lines
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, read_log


async def main():
    loop = asyncio.get_running_loop()
    lines = read_log().split("\n")
    with ProcessPoolExecutor(max_workers=4) as pool:
        counting = [
            loop.run_in_executor(
                pool, count_words, "\n".join(lines[first::4])
            )
            for first in range(4)
        ]
        counts = await asyncio.gather(*counting)
    print(f"{sum(counts)} words")


if __name__ == "__main__":
    asyncio.run(main())
