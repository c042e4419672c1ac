import * as asyncio from "asyncio";
import { checkAll, NetworkError } from "./checker";
import { runTest } from "./runner";

let ended = 0;

async function ask(link: string) {
  await asyncio.sleep(link === "slow" ? 4 : 1);
  ended += 1;
  if (link === "down") throw new NetworkError("down");
  return `${link} is fine`;
}

function equal(seen: unknown, expected: unknown) {
  if (seen !== expected) throw new Error(`${seen}`);
}

async function test() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const links = ["slow", "down", "x"];
  const answers = await checkAll(ask, links, 1);
  equal(loop.time() - start, 6);
  equal(answers.join(), "slow is fine,failed,x is fine");

  const two = await checkAll(ask, ["slow", "x"], 2);
  equal(two.join(), "slow is fine,x is fine");

  ended = 0;
  const task = asyncio.createTask(checkAll(ask, links, 4));
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.sleep(100);
  equal(ended, 0);
}

runTest(test);
