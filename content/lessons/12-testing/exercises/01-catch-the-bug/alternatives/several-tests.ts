import * as asyncio from "asyncio";
import { fetchPatiently, NetworkError } from "./patience";
import { runTest } from "./runner";

/** Fails a number of times, and then answers. */
class Server {
  calls: number[] = [];

  failures: number;

  constructor(failures: number) {
    this.failures = failures;
  }

  async fetch() {
    this.calls.push(asyncio.getRunningLoop().time());
    if (this.calls.length <= this.failures) {
      throw new NetworkError("busy");
    }
    return "hello";
  }
}

function equal<T>(seen: T, expected: T) {
  if (seen === expected) return;
  throw new Error(`${seen} instead of ${expected}`);
}

async function recovers() {
  const server = new Server(2);
  equal(await fetchPatiently(() => server.fetch()), "hello");
  equal(server.calls.map(Math.round).join(), "0,1,2");
}

async function givesUp() {
  const server = new Server(100);
  let message = "";
  try {
    await fetchPatiently(() => server.fetch());
  } catch (error) {
    message = (error as Error).message;
  }
  equal(message, "busy");
  equal(server.calls.length, 3);
}

async function canBeStopped() {
  let calls = 0;

  async function hang() {
    calls += 1;
    await asyncio.sleep(60);
    return "";
  }

  try {
    await asyncio.waitFor(fetchPatiently(hang), 5);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
  }
  equal(calls, 1);
}

async function test() {
  await asyncio.gather(recovers(), givesUp(), canBeStopped());
}

runTest(test);
