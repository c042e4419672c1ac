// Breaks: Never more than three requests | 8 calls of request
import * as asyncio from "asyncio";
import { limit } from "./settings";
import { links, NetworkError, request } from "./web";

async function check(link: string) {
  try {
    const status = await request(link);
    return status === 200 ? "ok" : `broken (${status})`;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return "unreachable";
  }
}

async function main() {
  const connections = new asyncio.Semaphore(limit);
  const checks: asyncio.Task<string>[] = [];
  for (const link of links) {
    await asyncio.asyncWith(connections, async () => {
      checks.push(asyncio.createTask(check(link)));
    });
  }
  const results = await asyncio.gather(...checks);
  links.forEach((link, place) =>
    console.log(`${link}: ${results[place]}`),
  );
}

asyncio.run(main());
