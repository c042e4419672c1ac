import { asyncWith, Queue, run, TaskGroup } from "asyncio";
import { limit } from "./settings";
import { links, NetworkError, request } from "./web";

async function worker(
  waiting: Queue<string>,
  results: Map<string, string>,
) {
  while (!waiting.empty()) {
    const link = waiting.getNowait();
    try {
      const status = await request(link);
      results.set(
        link,
        status === 200 ? "ok" : `broken (${status})`,
      );
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      results.set(link, "unreachable");
    }
  }
}

async function main() {
  const waiting = new Queue<string>();
  for (const link of links) {
    waiting.putNowait(link);
  }
  const results = new Map<string, string>();
  await asyncWith(new TaskGroup(), async (group) => {
    for (let each = 0; each < limit; each += 1) {
      group.createTask(worker(waiting, results));
    }
  });
  for (const link of links) {
    console.log(`${link}: ${results.get(link)}`);
  }
}

run(main());
