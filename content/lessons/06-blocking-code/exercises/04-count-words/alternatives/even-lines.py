import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def main():
    lines = read_log().splitlines(keepends=True)
    parts = ["".join(lines[i::pieces]) for i in range(pieces)]
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        counts = await asyncio.gather(
            *(
                loop.run_in_executor(pool, count_words, part)
                for part in parts
            )
        )
    print(sum(counts), "words")


if __name__ == "__main__":
    asyncio.run(main())
