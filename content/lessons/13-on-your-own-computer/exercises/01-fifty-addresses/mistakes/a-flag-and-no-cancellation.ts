// Breaks: On Ctrl-C | not printed between
import * as asyncio from "asyncio";
import { onCtrlC } from "./keyboard";
import { limit, patience, pause, tries } from "./settings";
import { addresses, fetch, NetworkError } from "./web";

const stopped = new asyncio.Event();

async function ask(address: string, places: asyncio.Semaphore) {
  return await asyncio.asyncWith(places, async () => {
    if (stopped.isSet()) throw new asyncio.TimeoutError();
    return await asyncio.waitFor(fetch(address), patience);
  });
}

/** Whatever is no failure of a request is raised again. */
function expectFailure(error: unknown) {
  if (error instanceof asyncio.TimeoutError) return;
  if (error instanceof NetworkError) return;
  throw error;
}

/**
 * Fetches a page, with as many tries as it takes, and tells of
 * the result. Gives whether there is a page.
 */
async function lookAfter(
  address: string,
  places: asyncio.Semaphore,
) {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (stopped.isSet()) return null;
    if (attempt > 0) await asyncio.sleep(pause);
    try {
      const size = await ask(address, places);
      console.log(`${address}: ${size} bytes`);
      return true;
    } catch (error) {
      expectFailure(error);
    }
  }
  console.log(`${address}: failed`);
  return false;
}

async function main() {
  const places = new asyncio.Semaphore(limit);
  const tasks = addresses.map((address) =>
    asyncio.createTask(lookAfter(address, places)),
  );
  let ending = "done";
  onCtrlC(() => {
    ending = "stopped";
    stopped.set();
  });
  const results = await asyncio.gather(...tasks, {
    returnExceptions: true,
  });
  const fetched = results.filter((each) => each === true);
  console.log(
    `${ending}: ${fetched.length} of ${addresses.length} fetched`,
  );
}

asyncio.run(main());
