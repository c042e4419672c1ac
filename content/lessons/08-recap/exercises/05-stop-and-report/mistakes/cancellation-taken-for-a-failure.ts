// Breaks: several | something caught the CancelledError
import * as asyncio from "asyncio";
import { onCtrlC } from "./keyboard";
import { limit, patience, pause, tries } from "./settings";
import { links, request } from "./web";

async function ask(
  link: string,
  connections: asyncio.Semaphore,
) {
  return await asyncio.asyncWith(
    connections,
    async () => await asyncio.waitFor(request(link), patience),
  );
}

/**
 * What a failed request tells about its link. Whatever is no
 * failure of a request is raised again.
 */
function failure(error: unknown) {
  if (error instanceof asyncio.TimeoutError) return "too slow";
  return "unreachable";
}

async function check(
  link: string,
  connections: asyncio.Semaphore,
) {
  let result = "";
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    if (attempt > 1) {
      await asyncio.sleep(pause * 2 ** (attempt - 2));
    }
    try {
      const status = await ask(link, connections);
      return status === 200 ? "ok" : `broken (${status})`;
    } catch (error) {
      result = failure(error);
    }
  }
  return result;
}

async function cancelOn(
  stop: asyncio.Event,
  tasks: asyncio.Task<string>[],
) {
  await stop.wait();
  for (const task of tasks) {
    task.cancel();
  }
}

async function main() {
  const stop = new asyncio.Event();
  onCtrlC(() => stop.set());
  const connections = new asyncio.Semaphore(limit);
  const checks = links.map((link) =>
    asyncio.createTask(check(link, connections)),
  );
  const stopping = asyncio.createTask(cancelOn(stop, checks));
  await asyncio.wait(checks);
  stopping.cancel();
  await asyncio.wait([stopping]);
  links.forEach((link, place) => {
    const task = checks[place]!;
    console.log(
      `${link}: ${task.cancelled() ? "not checked" : task.result()}`,
    );
  });
}

asyncio.run(main());
