import * as asyncio from "asyncio";
import { limit } from "./settings";
import { links, NetworkError, request } from "./web";

function resultOf(task: asyncio.Task<number>) {
  const error = task.exception();
  if (error instanceof NetworkError) return "unreachable";
  const status = task.result();
  return status === 200 ? "ok" : `broken (${status})`;
}

async function main() {
  const tasks: asyncio.Task<number>[] = [];
  let running = new Set<asyncio.Task<number>>();
  for (const link of links) {
    if (running.size >= limit) {
      [, running] = await asyncio.wait(running, {
        returnWhen: asyncio.FIRST_COMPLETED,
      });
    }
    const task = asyncio.createTask(request(link));
    tasks.push(task);
    running.add(task);
  }
  if (running.size > 0) await asyncio.wait(running);
  for (const [place, link] of links.entries()) {
    console.log(`${link}: ${resultOf(tasks[place]!)}`);
  }
}

asyncio.run(main());
