import * as asyncio from "asyncio";

async function main() {
  const slow = asyncio.createTask(asyncio.sleep(2, "slow"), { name: "slow" });
  const fast = asyncio.createTask(asyncio.sleep(1, "fast"), { name: "fast" });
  for await (const task of asyncio.asCompleted([slow, fast])) {
    console.log((task as unknown as asyncio.Task<string>).getName(), await task);
  }
}

asyncio.run(main());
