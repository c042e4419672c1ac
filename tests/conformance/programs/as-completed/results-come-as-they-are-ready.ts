import * as asyncio from "asyncio";

async function after(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function main() {
  for (const earliest of asyncio.asCompleted([after(3), after(1), after(2)])) {
    console.log(await earliest);
  }
}

asyncio.run(main());
