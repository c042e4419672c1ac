// Breaks: several | A flag works only where the code looks at it
import * as asyncio from "asyncio";
import { onCtrlC } from "./keyboard";
import { limit, patience, pause, tries } from "./settings";
import { links, NetworkError, request } from "./web";

const stop = new asyncio.Event();

async function ask(
  link: string,
  connections: asyncio.Semaphore,
) {
  return await asyncio.asyncWith(connections, async () => {
    if (stop.isSet()) throw new NetworkError("stopped");
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
    if (stop.isSet()) return "not checked";
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

async function main() {
  onCtrlC(() => stop.set());
  const connections = new asyncio.Semaphore(limit);
  const results = await asyncio.gather(
    ...links.map((link) => check(link, connections)),
  );
  links.forEach((link, place) =>
    console.log(`${link}: ${results[place]}`),
  );
}

asyncio.run(main());
