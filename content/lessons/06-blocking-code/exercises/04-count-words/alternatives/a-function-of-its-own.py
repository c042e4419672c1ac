import asyncio
from concurrent.futures import ProcessPoolExecutor
from itertools import batched

from log import count_words, pieces, read_log


def count_lines(*lines):
    return count_words("\n".join(lines))


async def main(pool):
    lines = read_log().split("\n")
    loop = asyncio.get_running_loop()
    counting = [
        loop.run_in_executor(pool, count_lines, *batch)
        for batch in batched(lines, -(-len(lines) // pieces))
    ]
    words = 0
    for count in asyncio.as_completed(counting):
        words += await count
    print(f"{words} words")


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        asyncio.run(main(pool))
