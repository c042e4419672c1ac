import * as asyncio from "asyncio";

async function main() {
  asyncio.currentTask()!.cancel("by itself");
  await asyncio.sleep(1);
}

void asyncio.run(main()).catch((error: unknown) => console.log(error));
