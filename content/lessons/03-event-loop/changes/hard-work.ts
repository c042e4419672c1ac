import * as asyncio from "asyncio";

async function heartbeat() {
  for (const beat of [1, 2, 3]) {
    console.log(`beat ${beat}`);
    await asyncio.sleep(0);
  }
}

async function countSteps() {
  console.log("counting");
  let steps = 0;
  while (steps < 3_000_000) {
    steps += 1;
    if (steps % 1_000_000 === 0) await asyncio.sleep(0);
  }
  console.log(`counted ${steps} steps`);
}

async function main() {
  await asyncio.gather(heartbeat(), countSteps());
}

asyncio.run(main());
