import * as asyncio from "asyncio";

async function after(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function main() {
  for (const earliest of asyncio.asCompleted([after(1), after(3), after(4)], { timeout: 2 })) {
    try {
      console.log(await earliest);
    } catch (error) {
      console.log(error, asyncio.getRunningLoop().time() === 2 ? "True" : "False");
    }
  }
}

asyncio.run(main());
