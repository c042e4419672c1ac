// Breaks: When all have hung up | Wait until all of them have really ended
import * as asyncio from "asyncio";
import { onCtrlC } from "./keyboard";
import { limit, patience, pause, tries } from "./settings";
import { links, NetworkError, request } from "./web";

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
  if (error instanceof NetworkError) return "unreachable";
  throw error;
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

const results = new Map<string, string>();

async function checkAll() {
  const connections = new asyncio.Semaphore(limit);
  await asyncio.gather(
    ...links.map(async (link) => {
      results.set(link, await check(link, connections));
    }),
  );
}

async function main() {
  const stop = new asyncio.Event();
  onCtrlC(() => stop.set());
  const checking = asyncio.createTask(checkAll());
  const stopping = asyncio.createTask(stop.wait());
  await asyncio.wait([checking, stopping], {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  checking.cancel();
  stopping.cancel();
  await asyncio.wait([checking, stopping]);
  if (!checking.cancelled()) {
    checking.result();
  }
  for (const link of links) {
    console.log(
      `${link}: ${results.get(link) ?? "not checked"}`,
    );
  }
}

asyncio.run(main());
