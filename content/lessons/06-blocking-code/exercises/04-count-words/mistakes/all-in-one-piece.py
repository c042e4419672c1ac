# Breaks: Each piece is handed over | equal shares
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


def cut(text, count):
    return [text] + [""] * (count - 1)


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        counting = [
            loop.run_in_executor(pool, count_words, piece)
            for piece in cut(read_log(), pieces)
        ]
        counts = await asyncio.gather(*counting)
    print(f"{sum(counts)} words")


if __name__ == "__main__":
    asyncio.run(main())
