// Breaks: Never more than three requests | 1 call of request
import * as asyncio from "asyncio";
import { limit } from "./settings";
import { links, NetworkError, request } from "./web";

async function check(
  link: string,
  connections: asyncio.Semaphore,
) {
  try {
    const status = await asyncio.asyncWith(
      connections,
      async () => await request(link),
    );
    return status === 200 ? "ok" : `broken (${status})`;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return "unreachable";
  }
}

async function main() {
  const connections = new asyncio.Semaphore(limit);
  const results: string[] = [];
  for (const link of links) {
    const [result] = await asyncio.gather(
      check(link, connections),
    );
    results.push(result);
  }
  links.forEach((link, place) =>
    console.log(`${link}: ${results[place]}`),
  );
}

asyncio.run(main());
