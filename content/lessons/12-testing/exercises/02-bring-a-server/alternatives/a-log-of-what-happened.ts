import * as asyncio from "asyncio";
import { checkAll, NetworkError } from "./checker";
import { runTest } from "./runner";

const log: number[] = [];
const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);

async function ask(link: string) {
  log.push(1);
  try {
    await asyncio.sleep(Number(link));
    if (link === "2") throw new NetworkError("broken");
    return link + link;
  } finally {
    log.push(-1);
  }
}

async function expectAnswers(
  links: string[],
  limit: number,
  expected: string,
) {
  const answers = await checkAll(ask, links, limit);
  if (answers.join() !== expected) throw new Error(expected);
}

async function test() {
  await expectAnswers(["3", "2", "1"], 1, "33,failed,11");
  const counts = log.map((_, end) => sum(log.slice(0, end)));
  if (Math.max(...counts) > 1) throw new Error("too many");
  await expectAnswers(["3", "1"], 2, "33,11");
  try {
    await asyncio.waitFor(checkAll(ask, ["9", "8"], 5), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
  }
  if (sum(log) !== 0) throw new Error("left behind");
}

runTest(test);
