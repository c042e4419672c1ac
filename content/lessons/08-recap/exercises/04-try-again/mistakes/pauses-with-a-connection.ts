// Breaks: A link that pauses needs no connection | What keeps the place without using it
import * as asyncio from "asyncio";
import { limit, patience, pause, tries } from "./settings";
import { links, NetworkError, request } from "./web";

async function ask(
  link: string,
  connections: asyncio.Semaphore,
  wait: number,
) {
  return await asyncio.asyncWith(connections, async () => {
    await asyncio.sleep(wait);
    return await asyncio.waitFor(request(link), patience);
  });
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
    const wait = attempt > 1 ? pause * 2 ** (attempt - 2) : 0;
    try {
      const status = await ask(link, connections, wait);
      return status === 200 ? "ok" : `broken (${status})`;
    } catch (error) {
      result = failure(error);
    }
  }
  return result;
}

async function main() {
  const connections = new asyncio.Semaphore(limit);
  const results = await asyncio.gather(
    ...links.map((link) => check(link, connections)),
  );
  links.forEach((link, place) =>
    console.log(`${link}: ${results[place]}`),
  );
}

asyncio.run(main());
