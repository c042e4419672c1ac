// Breaks: Never more than three requests | 8 calls of request
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
  const results = await asyncio.gather(
    ...links.map((link) =>
      check(link, new asyncio.Semaphore(limit)),
    ),
  );
  links.forEach((link, place) =>
    console.log(`${link}: ${results[place]}`),
  );
}

asyncio.run(main());
