# Breaks: Each piece is handed over | more than once
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def main():
    loop = asyncio.get_running_loop()
    log = read_log()
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        counts = await asyncio.gather(
            *(
                loop.run_in_executor(pool, count_words, log)
                for _ in range(pieces)
            )
        )
    print(f"{sum(counts) // pieces} words")


if __name__ == "__main__":
    asyncio.run(main())
