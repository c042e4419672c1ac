import * as asyncio from "asyncio";

function countPrimes(first: number, last: number) {
  let count = 0;
  for (
    let number = Math.max(first, 2);
    number < last;
    number += 1
  ) {
    let divisor = 2;
    while (
      divisor * divisor <= number &&
      number % divisor !== 0
    ) {
      divisor += 1;
    }
    if (divisor * divisor > number) {
      count += 1;
    }
  }
  return count;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ProcessPoolExecutor();
  const quarters = [0, 5000, 10000, 15000].map((start) =>
    loop.runInExecutor(pool, countPrimes, start, start + 5000),
  );
  const counts = await asyncio.gather(...quarters);
  pool.shutdown();
  console.log(
    counts,
    counts.reduce((sum, count) => sum + count),
  );
}

asyncio.run(main());
