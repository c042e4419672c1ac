// Breaks: Never more than three requests | Do not wait for a whole batch
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
  for (let start = 0; start < links.length; start += limit) {
    const batch = links.slice(start, start + limit);
    results.push(
      ...(await asyncio.gather(
        ...batch.map((link) => check(link, connections)),
      )),
    );
  }
  links.forEach((link, place) =>
    console.log(`${link}: ${results[place]}`),
  );
}

asyncio.run(main());
