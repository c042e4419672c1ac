import * as asyncio from "asyncio";
import * as settings from "./settings";
import { links, NetworkError, request } from "./web";

const connections = new asyncio.Semaphore(settings.limit);

async function ask(link: string) {
  await connections.acquire();
  try {
    return await asyncio.asyncWith(
      asyncio.timeout(settings.patience),
      async () => await request(link),
    );
  } finally {
    connections.release();
  }
}

async function check(
  link: string,
  left = settings.tries,
  pause = settings.pause,
): Promise<string> {
  const [outcome] = await asyncio.gather(ask(link), {
    returnExceptions: true,
  });
  if (outcome === 200) {
    return "ok";
  }
  if (!(outcome instanceof Error)) {
    return `broken (${outcome})`;
  }
  const isSlow = outcome instanceof asyncio.TimeoutError;
  if (!isSlow && !(outcome instanceof NetworkError)) {
    throw outcome;
  }
  if (left === 1) {
    return isSlow ? "too slow" : "unreachable";
  }
  await asyncio.sleep(pause);
  return await check(link, left - 1, 2 * pause);
}

async function main() {
  const checks = await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) =>
      links.map((link) => group.createTask(check(link))),
  );
  for (const [place, task] of checks.entries()) {
    console.log(`${links[place]}: ${task.result()}`);
  }
}

asyncio.run(main());
