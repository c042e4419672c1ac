import asyncio
from concurrent.futures import ProcessPoolExecutor
from math import ceil

from log import count_words, pieces, read_log


def cut(text, count):
    """Cuts a text between lines, into so many pieces of about
    the same size.
    """
    lines = text.split("\n")
    share = ceil(len(lines) / count)
    return [
        "\n".join(lines[index * share : (index + 1) * share])
        for index in range(count)
    ]


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
