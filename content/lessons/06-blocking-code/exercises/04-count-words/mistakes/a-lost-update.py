# Breaks: No word is cut in two | In its place there was “160000 words”
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log

words = 0


async def count(pool, piece):
    global words
    loop = asyncio.get_running_loop()
    words += await loop.run_in_executor(pool, count_words, piece)


async def main():
    lines = read_log().split("\n")
    pool = ProcessPoolExecutor(max_workers=pieces)
    await asyncio.gather(
        *(
            count(pool, "\n".join(lines[first::pieces]))
            for first in range(pieces)
        )
    )
    pool.shutdown()
    print(f"{words} words")


if __name__ == "__main__":
    asyncio.run(main())
