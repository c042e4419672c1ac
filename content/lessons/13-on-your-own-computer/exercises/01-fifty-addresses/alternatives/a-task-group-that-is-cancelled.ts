import * as asyncio from "asyncio";
import { onCtrlC } from "./keyboard";
import { limit, patience, pause, tries } from "./settings";
import { addresses, fetch, NetworkError } from "./web";

const fetched: string[] = [];

async function lookAfter(
  address: string,
  places: asyncio.Semaphore,
) {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      const size = await asyncio.asyncWith(places, async () => {
        return await asyncio.waitFor(fetch(address), patience);
      });
      console.log(`${address}: ${size} bytes`);
      fetched.push(address);
      return;
    } catch (error) {
      const isFailure =
        error instanceof asyncio.TimeoutError ||
        error instanceof NetworkError;
      if (!isFailure) throw error;
      if (attempt < tries) await asyncio.sleep(pause);
    }
  }
  console.log(`${address}: failed`);
}

async function fetchAll() {
  const places = new asyncio.Semaphore(limit);
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const address of addresses) {
        group.createTask(lookAfter(address, places));
      }
    },
  );
}

async function main() {
  const fetching = asyncio.createTask(fetchAll());
  onCtrlC(() => fetching.cancel());
  await asyncio.wait([fetching]);
  const ending = fetching.cancelled() ? "stopped" : "done";
  console.log(
    `${ending}: ${fetched.length} of ${addresses.length} fetched`,
  );
}

asyncio.run(main());
