// Breaks: As long as there are pages | its place stayed free
import {
  asyncWith,
  Queue,
  run,
  sleep,
  TaskGroup,
} from "asyncio";
import {
  addresses,
  fetchPage,
  limit,
  PageError,
  pause,
  tries,
} from "./web";

async function worker(
  waiting: Queue<string>,
  texts: Map<string, string>,
) {
  while (!waiting.empty()) {
    const address = waiting.getNowait();
    let left = tries;
    while (left > 0) {
      try {
        texts.set(address, await fetchPage(address));
        break;
      } catch (error) {
        if (!(error instanceof PageError)) throw error;
        left -= 1;
        if (left > 0) await sleep(pause);
      }
    }
  }
}

async function main() {
  const waiting = new Queue<string>();
  for (const address of addresses) {
    waiting.putNowait(address);
  }
  const texts = new Map<string, string>();
  await asyncWith(new TaskGroup(), async (group) => {
    for (let each = 0; each < limit; each += 1) {
      group.createTask(worker(waiting, texts));
    }
  });
  for (const address of addresses) {
    console.log(
      `${address}: ${texts.get(address) ?? "no page"}`,
    );
  }
}

run(main());
