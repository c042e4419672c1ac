// Breaks: A request that was ended | 3 calls of request
import * as asyncio from "asyncio";
import { limit, patience } from "./settings";
import { links, NetworkError, request } from "./web";

async function check(
  link: string,
  connections: asyncio.Semaphore,
) {
  return await asyncio.asyncWith(connections, async () => {
    const asking = asyncio.createTask(request(link));
    const [done] = await asyncio.wait([asking], {
      timeout: patience,
    });
    if (done.size === 0) {
      asking.cancel();
      return "too slow";
    }
    const error = asking.exception();
    if (error instanceof NetworkError) return "unreachable";
    const status = asking.result();
    return status === 200 ? "ok" : `broken (${status})`;
  });
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
