import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def count(pool, hand):
    return await asyncio.get_running_loop().run_in_executor(
        pool, count_words, hand
    )


async def main():
    lines = read_log().splitlines()
    hands = [
        "\n".join(lines[first::pieces])
        for first in range(pieces)
    ]
    pool = ProcessPoolExecutor()
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(count(pool, hand))
            for hand in hands
        ]
    print(f"{sum(task.result() for task in tasks)} words")


if __name__ == "__main__":
    asyncio.run(main())
