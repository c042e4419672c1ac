import * as asyncio from "asyncio";

async function value(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function main() {
  const inner = asyncio.gather(value(1), value(2));
  console.log(await asyncio.gather(inner, value(3), asyncio.gather()));
}

asyncio.run(main());
