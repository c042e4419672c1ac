import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

const hands: string[] = new Array<string>(pieces).fill("");

async function count(
  pool: asyncio.ProcessPoolExecutor,
  hand: string,
) {
  return await asyncio
    .getRunningLoop()
    .runInExecutor(pool, countWords, hand);
}

async function main() {
  readLog()
    .split("\n")
    .forEach(
      (line, index) => (hands[index % pieces] += `${line}\n`),
    );
  const pool = new asyncio.ProcessPoolExecutor();
  const tasks = await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) =>
      hands.map((hand) => group.createTask(count(pool, hand))),
  );
  console.log(
    `${tasks.reduce((sum, task) => sum + task.result(), 0)} words`,
  );
}

asyncio.run(main());
