# Breaks: Nothing is counted on the loop | add up what the processes return
import asyncio
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def main():
    loop = asyncio.get_running_loop()
    log = read_log()
    lines = log.split("\n")
    with ProcessPoolExecutor(max_workers=pieces) as pool:
        counting = [
            loop.run_in_executor(
                pool, count_words, "\n".join(lines[first::pieces])
            )
            for first in range(pieces)
        ]
        await asyncio.gather(*counting)
    print(f"{len(log.split())} words")


if __name__ == "__main__":
    asyncio.run(main())
