// Breaks: Any other error | Let every other error through
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
    return "unreachable";
  }
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
