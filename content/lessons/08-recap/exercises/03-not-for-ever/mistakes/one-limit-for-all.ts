// Breaks: The two seconds begin | a time limit for something else ended it
import * as asyncio from "asyncio";
import { limit, patience } from "./settings";
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
    if (error instanceof asyncio.TimeoutError)
      return "too slow";
    if (error instanceof NetworkError) return "unreachable";
    throw error;
  }
}

async function main() {
  const connections = new asyncio.Semaphore(limit);
  const checks = links.map((link) =>
    asyncio.createTask(check(link, connections)),
  );
  await asyncio.wait(checks, { timeout: patience });
  for (const task of checks) {
    task.cancel();
  }
  await asyncio.wait(checks);
  links.forEach((link, place) => {
    const task = checks[place]!;
    console.log(
      `${link}: ${task.cancelled() ? "too slow" : task.result()}`,
    );
  });
}

asyncio.run(main());
