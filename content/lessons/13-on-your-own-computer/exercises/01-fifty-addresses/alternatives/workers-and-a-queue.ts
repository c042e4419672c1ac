import * as asyncio from "asyncio";
import { onCtrlC } from "./keyboard";
import { limit, patience, pause, tries } from "./settings";
import { addresses, fetch, NetworkError } from "./web";

type Job = [address: string, attempt: number];

const left = new Set(addresses);
const allDone = new asyncio.Event();
let fetched = 0;

async function worker(queue: asyncio.Queue<Job>) {
  const loop = asyncio.getRunningLoop();
  while (true) {
    const [address, attempt] = await queue.get();
    try {
      const size = await asyncio.waitFor(
        fetch(address),
        patience,
      );
      console.log(`${address}: ${size} bytes`);
      fetched += 1;
    } catch (error) {
      if (
        !(error instanceof asyncio.TimeoutError) &&
        !(error instanceof NetworkError)
      ) {
        throw error;
      }
      if (attempt < tries) {
        loop.callLater(pause, () =>
          queue.putNowait([address, attempt + 1]),
        );
        continue;
      }
      console.log(`${address}: failed`);
    }
    left.delete(address);
    if (left.size === 0) allDone.set();
  }
}

async function main() {
  const queue = new asyncio.Queue<Job>();
  for (const address of addresses) {
    queue.putNowait([address, 1]);
  }
  if (addresses.length === 0) allDone.set();
  const workers = Array.from({ length: limit }, () =>
    asyncio.createTask(worker(queue)),
  );
  onCtrlC(() => allDone.set());
  await allDone.wait();
  workers.forEach((task) => task.cancel());
  await asyncio.wait(workers);
  const ending = left.size > 0 ? "stopped" : "done";
  console.log(
    `${ending}: ${fetched} of ${addresses.length} fetched`,
  );
}

asyncio.run(main());
