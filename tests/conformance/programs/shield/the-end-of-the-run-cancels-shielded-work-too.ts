import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("cancelled at the end of the run");
  }
}

async function main() {
  try {
    await asyncio.waitFor(asyncio.shield(work()), 1);
  } catch {
    console.log("main ends");
  }
}

asyncio.run(main());
