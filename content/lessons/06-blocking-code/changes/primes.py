import asyncio
from concurrent.futures import ProcessPoolExecutor


def is_prime(number):
    divisor = 2
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 1
    return number > 1


def count_primes(first, last):
    count = 0
    for number in range(first, last):
        if is_prime(number):
            count += 1
    return count


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        halves = [
            loop.run_in_executor(
                pool, count_primes, start, start + 10_000
            )
            for start in [0, 10_000]
        ]
        counts = await asyncio.gather(*halves)
    print(counts, sum(counts))


if __name__ == "__main__":
    asyncio.run(main())
