import {
  asyncWith,
  run,
  Semaphore,
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

const free = new Semaphore(limit);

class Page {
  text = "no page";

  readonly address: string;

  constructor(address: string) {
    this.address = address;
  }

  async fetch() {
    let left = tries;
    while (left > 0) {
      left -= 1;
      try {
        await asyncWith(free, async () => {
          this.text = await fetchPage(this.address);
        });
        return;
      } catch (error) {
        if (error instanceof PageError === false) throw error;
        console.log(`trouble with ${error.message}`);
      }
      if (left > 0) await sleep(pause);
    }
  }
}

async function main() {
  const pages = addresses.map((address) => new Page(address));
  await asyncWith(new TaskGroup(), async (group) => {
    for (const page of pages) group.createTask(page.fetch());
  });
  for (const { address, text } of pages) {
    console.log(`${address}: ${text}`);
  }
}

run(main());
