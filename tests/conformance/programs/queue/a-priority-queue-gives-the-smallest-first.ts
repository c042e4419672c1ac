import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.PriorityQueue<[number, string]>();
  for (const item of [
    [2, "b"],
    [1, "z"],
    [3, "a"],
    [1, "a"],
  ] as [number, string][])
    await queue.put(item);
  while (!queue.empty()) {
    const [priority, name] = await queue.get();
    console.log(priority, name);
  }
}

asyncio.run(main());
