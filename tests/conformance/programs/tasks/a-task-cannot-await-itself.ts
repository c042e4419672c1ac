import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.currentTask()!;
  } catch (error) {
    console.log((error as Error).message.split(":")[0]);
  }
}

asyncio.run(main());
