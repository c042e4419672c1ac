import * as asyncio from "asyncio";

async function fail(n: number) {
  await asyncio.sleep(n);
  throw new asyncio.ValueError(String(n));
}

async function work() {
  await asyncio.sleep(2);
  return "done";
}

async function main() {
  const results = await asyncio.gather(fail(1), work(), fail(3), { returnExceptions: true });
  console.log(
    `[ValueError(${(results[0] as Error).message}), '${String(results[1])}', ValueError(${(results[2] as Error).message})]`,
  );
}

asyncio.run(main());
