from asyncio import get_running_loop, run
from concurrent.futures import ProcessPoolExecutor

from log import count_words, pieces, read_log


async def main():
    log = read_log()
    counting = []
    start = 0
    with ProcessPoolExecutor(max_workers=2) as pool:
        for number in range(1, pieces + 1):
            wanted = len(log) * number // pieces
            end = (
                len(log)
                if number == pieces
                else log.index("\n", wanted)
            )
            counting.append(
                get_running_loop().run_in_executor(
                    pool, count_words, log[start:end]
                )
            )
            start = end
        words = 0
        for one in counting:
            words += await one
    print(words, "words")


if __name__ == "__main__":
    run(main())
