import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


def cut(text, number):
    size = len(text) // number + 1
    start = 0
    while start < len(text):
        end = text.find("\n", start + size)
        if end == -1:
            end = len(text)
        yield text[start:end]
        start = end


async def main():
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        total = sum(pool.map(count_words, cut(read_log(), pieces)))
    print(f"{total} words")


if __name__ == "__main__":
    asyncio.run(main())
