import * as asyncio from "asyncio";
import { onCtrlC } from "./keyboard";
import { limit, patience, pause, tries } from "./settings";
import { links, NetworkError, request } from "./web";

const connections = new asyncio.Semaphore(limit);
const found = new Map<string, string>();

async function once(link: string) {
  return await asyncio.asyncWith(
    connections,
    async () => await asyncio.waitFor(request(link), patience),
  );
}

async function check(link: string) {
  let result = "";
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) {
      await asyncio.sleep(pause * 2 ** (attempt - 1));
    }
    try {
      const status = await once(link);
      result = status === 200 ? "ok" : `broken (${status})`;
      break;
    } catch (error) {
      if (error instanceof asyncio.TimeoutError) {
        result = "too slow";
      } else if (error instanceof NetworkError) {
        result = "unreachable";
      } else {
        throw error;
      }
    }
  }
  found.set(link, result);
}

async function main() {
  const tasks = links.map((link) =>
    asyncio.createTask(check(link)),
  );
  onCtrlC(() => {
    for (const task of tasks) task.cancel();
  });
  await asyncio.wait(tasks);
  for (const task of tasks) {
    if (!task.cancelled()) task.result();
  }
  for (const link of links) {
    console.log(`${link}: ${found.get(link) ?? "not checked"}`);
  }
}

asyncio.run(main());
