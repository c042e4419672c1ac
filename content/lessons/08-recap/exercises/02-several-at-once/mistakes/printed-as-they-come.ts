// Breaks: several | Print when all results are there
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

async function checkAndPrint(
  link: string,
  connections: asyncio.Semaphore,
) {
  console.log(`${link}: ${await check(link, connections)}`);
}

async function main() {
  const connections = new asyncio.Semaphore(limit);
  await asyncio.gather(
    ...links.map((link) => checkAndPrint(link, connections)),
  );
}

asyncio.run(main());
