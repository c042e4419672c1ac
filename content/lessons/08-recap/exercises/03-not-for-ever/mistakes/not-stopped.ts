// Breaks: A request that takes longer | not enough to stop waiting
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
      async () => {
        const asking = asyncio.createTask(request(link));
        const [done] = await asyncio.wait([asking], {
          timeout: patience,
        });
        if (!done.has(asking)) throw new asyncio.TimeoutError();
        return asking.result();
      },
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
  const results = await asyncio.gather(
    ...links.map((link) => check(link, connections)),
  );
  links.forEach((link, place) =>
    console.log(`${link}: ${results[place]}`),
  );
}

asyncio.run(main());
