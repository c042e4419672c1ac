import {
  asyncWith,
  Queue,
  run,
  TaskGroup,
  timeout,
  TimeoutError,
} from "asyncio";
import { limit, patience } from "./settings";
import { links, NetworkError, request } from "./web";

async function resultOf(link: string) {
  try {
    return await asyncWith(timeout(patience), async () => {
      const status = await request(link);
      return status === 200 ? "ok" : `broken (${status})`;
    });
  } catch (error) {
    if (error instanceof TimeoutError) return "too slow";
    if (error instanceof NetworkError) return "unreachable";
    throw error;
  }
}

async function main() {
  const waiting = new Queue<number>();
  for (const place of links.keys()) {
    waiting.putNowait(place);
  }
  const results: string[] = [];
  const worker = async () => {
    while (!waiting.empty()) {
      const place = waiting.getNowait();
      results[place] = await resultOf(links[place]!);
    }
  };
  await asyncWith(new TaskGroup(), async (group) => {
    for (let each = 0; each < limit; each += 1) {
      group.createTask(worker());
    }
  });
  for (const [place, link] of links.entries()) {
    console.log(`${link}: ${results[place]}`);
  }
}

run(main());
