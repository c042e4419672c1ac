import asyncio
from concurrent.futures import ProcessPoolExecutor


def count_primes(first, last):
    count = 0
    for number in range(first, last):
        if number > 1 and all(
            number % divisor
            for divisor in range(2, int(number**0.5) + 1)
        ):
            count += 1
    return count


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        quarters = [
            loop.run_in_executor(
                pool, count_primes, start, start + 5000
            )
            for start in [0, 5000, 10000, 15000]
        ]
        counts = await asyncio.gather(*quarters)
    print(counts, sum(counts))


if __name__ == "__main__":
    asyncio.run(main())
