import * as asyncio from "asyncio";

async function endless(n: number): Promise<number> {
  return 1 + (await endless(n + 1));
}

async function deep(n: number): Promise<number> {
  return n === 0 ? 0 : 1 + (await deep(n - 1));
}

async function main() {
  console.log(await deep(20_000));
  console.log(await endless(0));
}

asyncio.run(main());
