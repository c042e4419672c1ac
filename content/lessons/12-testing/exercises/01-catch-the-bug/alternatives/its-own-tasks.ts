import * as asyncio from "asyncio";
import { fetchPatiently, NetworkError } from "./patience";
import { runTest } from "./runner";

const log: number[] = [];
let broken = 0;

function check(...facts: boolean[]) {
  const wrong = facts.indexOf(false);
  if (wrong >= 0) throw new Error(`fact ${wrong} is not true`);
}

async function flaky() {
  log.push(asyncio.getRunningLoop().time());
  if (log.length % 3 !== 0) throw new NetworkError("flaky");
  return String(log.length);
}

async function alwaysBroken(): Promise<string> {
  broken += 1;
  throw new NetworkError("broken");
}

async function endless(): Promise<string> {
  while (true) {
    await asyncio.sleep(1);
  }
}

async function test() {
  const good = asyncio.createTask(fetchPatiently(flaky));
  await asyncio.wait([good]);
  check(good.result() === "3", log[1]! - log[0]! === 1);

  const bad = asyncio.createTask(fetchPatiently(alwaysBroken));
  await asyncio.wait([bad]);
  check(bad.exception() instanceof NetworkError, broken === 3);

  const slow = asyncio.createTask(fetchPatiently(endless));
  await asyncio.wait([slow], { timeout: 2.5 });
  slow.cancel();
  await asyncio.wait([slow], { timeout: 0.5 });
  check(slow.cancelled());
}

runTest(test);
