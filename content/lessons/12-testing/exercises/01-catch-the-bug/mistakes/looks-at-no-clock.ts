// Breaks: It fails with an implementation that does not pause | at once
import * as asyncio from "asyncio";
import { fetchPatiently, NetworkError } from "./patience";
import { runTest } from "./runner";

function assert(isTrue: boolean, message: string) {
  if (!isTrue) throw new Error(message);
}

async function test() {
  const loop = asyncio.getRunningLoop();
  const moments: number[] = [];

  async function thirdTime() {
    moments.push(loop.time());
    if (moments.length < 3) throw new NetworkError("no answer");
    return "a page";
  }

  const page = await fetchPatiently(thirdTime);
  assert(page === "a page", `it gives ${page}`);

  let calls = 0;

  async function never(): Promise<string> {
    calls += 1;
    throw new NetworkError("no answer");
  }

  let caught: unknown;
  try {
    await fetchPatiently(never);
  } catch (error) {
    caught = error;
  }
  assert(caught instanceof NetworkError, "no error");
  assert(calls === 3, `asked ${calls} times`);

  async function slow() {
    await asyncio.sleep(3600);
    return "too late";
  }

  const task = asyncio.createTask(fetchPatiently(slow));
  await asyncio.sleep(10);
  task.cancel();
  await asyncio.wait([task], { timeout: 10 });
  assert(task.cancelled(), "it cannot be cancelled");
}

runTest(test);
