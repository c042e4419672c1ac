import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(2);
    console.log("cleaned up");
  }
}

async function main() {
  try {
    await asyncio.waitFor(work(), 1);
  } catch (error) {
    console.log(error, asyncio.getRunningLoop().time());
  }
}

asyncio.run(main());
