import * as asyncio from "asyncio";

async function main() {
  asyncio.currentTask()!.cancel("by myself");
  console.log("still here");
  try {
    await asyncio.sleep(0);
  } catch (error) {
    console.log("now:", (error as Error).message);
  }
}

asyncio.run(main());
