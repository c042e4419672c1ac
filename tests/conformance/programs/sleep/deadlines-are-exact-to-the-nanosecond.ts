import * as asyncio from "asyncio";

async function sleepTwice(a: number, b: number, name: string) {
  await asyncio.sleep(a);
  await asyncio.sleep(b);
  console.log(name);
}

async function main() {
  await asyncio.gather(sleepTwice(0.7, 0.1, "0.7 + 0.1"), sleepTwice(0.1, 0.7, "0.1 + 0.7"), sleepTwice(0.8, 0, "0.8"));
  console.log(asyncio.getRunningLoop().time());
}

asyncio.run(main());
