# Breaks: several | The pieces have 896000 characters
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def main():
    log = read_log()
    words = len(log.split())
    loop = asyncio.get_running_loop()
    share = words // pieces
    with ProcessPoolExecutor() as pool:
        await asyncio.gather(
            *(
                loop.run_in_executor(pool, count_words, "x " * share)
                for _ in range(pieces)
            )
        )
    print(f"{words} words")


if __name__ == "__main__":
    asyncio.run(main())
