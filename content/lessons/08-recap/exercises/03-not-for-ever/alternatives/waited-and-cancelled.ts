import * as asyncio from "asyncio";
import { limit, patience } from "./settings";
import { links, NetworkError, request } from "./web";

const results: Record<string, string> = {};

async function check(link: string) {
  const task = asyncio.createTask(request(link));
  const [, pending] = await asyncio.wait([task], {
    timeout: patience,
  });
  if (pending.size > 0) {
    task.cancel();
    await asyncio.wait([task]);
    return "too slow";
  }
  if (task.exception() instanceof NetworkError) {
    return "unreachable";
  }
  const status = task.result();
  return status === 200 ? "ok" : `broken (${status})`;
}

async function worker(queue: asyncio.Queue<string>) {
  while (!queue.empty()) {
    const link = queue.getNowait();
    results[link] = await check(link);
  }
}

async function main() {
  const queue = new asyncio.Queue<string>();
  for (const link of links) queue.putNowait(link);
  const workers = Array.from({ length: limit }, () =>
    worker(queue),
  );
  await asyncio.gather(...workers);
  for (const link of links) {
    console.log(`${link}: ${results[link]}`);
  }
}

asyncio.run(main());
