import * as asyncio from "asyncio";

function isPrime(number: number) {
  let divisor = 2;
  while (divisor * divisor <= number) {
    if (number % divisor === 0) {
      return false;
    }
    divisor += 1;
  }
  return number > 1;
}

function countPrimes(first: number, last: number) {
  let count = 0;
  for (let number = first; number < last; number += 1) {
    if (isPrime(number)) {
      count += 1;
    }
  }
  return count;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ProcessPoolExecutor();
  const halves = [0, 10_000].map((start) =>
    loop.runInExecutor(
      pool,
      countPrimes,
      start,
      start + 10_000,
    ),
  );
  const counts = await asyncio.gather(...halves);
  pool.shutdown();
  const sum = counts.reduce((sum, count) => sum + count);
  console.log(counts, sum);
}

asyncio.run(main());
