import * as asyncio from "asyncio";

async function depth(n: number): Promise<number> {
  if (n === 0) {
    await asyncio.sleep(1);
    return 0;
  }
  return 1 + (await depth(n - 1));
}

async function main() {
  console.log(await depth(200));
}

asyncio.run(main());
