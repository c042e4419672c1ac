import * as asyncio from "asyncio";
import { limit, patience } from "./settings";
import { links, NetworkError, request } from "./web";

const connections = new asyncio.Semaphore(limit);

async function check(link: string) {
  await connections.acquire();
  const asking = asyncio.createTask(request(link));
  await asyncio.wait([asking], { timeout: patience });
  asking.cancel();
  await asyncio.wait([asking]);
  connections.release();
  if (asking.cancelled()) return "too slow";
  if (asking.exception() instanceof NetworkError)
    return "unreachable";
  const status = asking.result();
  return status === 200 ? "ok" : `broken (${status})`;
}

async function main() {
  const checks = links.map((link) =>
    asyncio.createTask(check(link)),
  );
  await asyncio.wait(checks);
  for (const [place, task] of checks.entries()) {
    console.log(`${links[place]}: ${task.result()}`);
  }
}

asyncio.run(main());
