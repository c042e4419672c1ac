import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

function tryToGrind(sack: string) {
  try {
    return { report: `${grind(sack)} kg`, isGround: true };
  } catch (error) {
    return {
      report: (error as Error).message,
      isGround: false,
    };
  }
}

async function mill(sack: string) {
  console.log("grinding", sack);
  const result = await asyncio.toThread(tryToGrind, sack);
  console.log(`${sack}: ${result.report}`);
  return result.isGround;
}

async function main() {
  const tasks = sacks.map((sack) =>
    asyncio.createTask(mill(sack)),
  );
  let [ground, failed] = [0, 0];
  for (const task of tasks) {
    if (await task) ground++;
    else failed++;
  }
  console.log(`${ground} ground, ${failed} failed`);
}

asyncio.run(main());
