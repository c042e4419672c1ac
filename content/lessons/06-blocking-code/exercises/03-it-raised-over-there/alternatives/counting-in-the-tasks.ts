import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

const count = { ground: 0, failed: 0 };

async function mill(sack: string) {
  const loop = asyncio.getRunningLoop();
  let report: string;
  try {
    report = `${await loop.runInExecutor(null, grind, sack)} kg`;
    count.ground += 1;
  } catch (error) {
    report = (error as Error).message;
    count.failed += 1;
  }
  console.log(`${sack}: ${report}`);
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      sacks.forEach((sack) => group.createTask(mill(sack)));
    },
  );
  console.log(`${count.ground} ground, ${count.failed} failed`);
}

asyncio.run(main());
