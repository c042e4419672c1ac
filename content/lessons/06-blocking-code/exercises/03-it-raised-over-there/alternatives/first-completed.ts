import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function main() {
  const names = new Map<asyncio.Future<number>, string>();
  for (const sack of sacks) {
    names.set(
      asyncio.createTask(asyncio.toThread(grind, sack)),
      sack,
    );
  }
  let ground = 0;
  let failed = 0;
  let pending = new Set(names.keys());
  while (pending.size > 0) {
    const [done, rest] = await asyncio.wait(pending, {
      returnWhen: asyncio.FIRST_COMPLETED,
    });
    pending = rest;
    for (const task of done) {
      const error = task.exception();
      if (error) {
        failed++;
        console.log(
          `${names.get(task)}: ${(error as Error).message}`,
        );
      } else {
        ground++;
        console.log(`${names.get(task)}: ${task.result()} kg`);
      }
    }
  }
  console.log(`${ground} ground, ${failed} failed`);
}

asyncio.run(main());
