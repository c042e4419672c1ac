import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(5);
  } finally {
    console.log("the task is cancelled");
  }
}

async function neverBegun() {
  console.log("never printed");
}

async function main() {
  for (const [awaited, seconds] of [
    [asyncio.createTask(work()), 1],
    [neverBegun(), 0],
  ] as const) {
    try {
      await asyncio.waitFor(awaited, seconds);
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log(`no answer in ${seconds} s`);
    }
  }
}

asyncio.run(main());
