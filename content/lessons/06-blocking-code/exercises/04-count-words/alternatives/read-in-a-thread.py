import asyncio
from concurrent.futures import ProcessPoolExecutor

import log


async def main():
    text = await asyncio.to_thread(log.read_log)
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor(log.pieces)
    futures = []

    rest = text
    for left in range(log.pieces, 0, -1):
        if left == 1:
            piece, rest = rest, ""
        else:
            cut = rest.index(" ", len(rest) // left)
            piece, rest = rest[:cut], rest[cut:]
        futures.append(
            loop.run_in_executor(pool, log.count_words, piece)
        )

    done, _ = await asyncio.wait(futures)
    print("all pieces are counted")
    print(f"{sum(future.result() for future in done)} words")
    pool.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
