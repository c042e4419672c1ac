# Breaks: countWords runs in a | 1 job ran
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def main():
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        words = (
            await asyncio.get_running_loop().run_in_executor(
                pool, count_words, read_log()
            )
        )
    print(f"{words} words")


if __name__ == "__main__":
    asyncio.run(main())
