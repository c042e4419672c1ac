import * as asyncio from "asyncio";
import { limit, patience, pause, tries } from "./settings";
import { links, NetworkError, request } from "./web";

const connections = new asyncio.Semaphore(limit);

async function check(
  link: string,
  left = tries,
  rest = pause,
): Promise<string> {
  let result: string;
  await connections.acquire();
  try {
    const status = await asyncio.waitFor(
      request(link),
      patience,
    );
    return status === 200 ? "ok" : `broken (${status})`;
  } catch (error) {
    if (error instanceof NetworkError) result = "unreachable";
    else if (error instanceof asyncio.TimeoutError) {
      result = "too slow";
    } else throw error;
  } finally {
    connections.release();
  }
  if (left === 1) return result;
  await asyncio.sleep(rest);
  return await check(link, left - 1, rest * 2);
}

async function main() {
  const results = await asyncio.gather(
    links.map((link) => check(link)),
  );
  links.forEach((link, i) =>
    console.log(`${link}: ${results[i]}`),
  );
}

asyncio.run(main());
