// Breaks: Each result is printed | at 0.5 s exactly
import * as asyncio from "asyncio";
import { onCtrlC } from "./keyboard";
import { limit, patience, pause, tries } from "./settings";
import { addresses, fetch, NetworkError } from "./web";

async function ask(address: string, places: asyncio.Semaphore) {
  return await asyncio.asyncWith(
    places,
    async () => await asyncio.waitFor(fetch(address), patience),
  );
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
    if (attempt > 0) await asyncio.sleep(pause);
    try {
      const size = await ask(address, places);
      return `${size} bytes`;
    } catch (error) {
      expectFailure(error);
    }
  }
  return "failed";
}

async function main() {
  const places = new asyncio.Semaphore(limit);
  const tasks = addresses.map((address) =>
    asyncio.createTask(lookAfter(address, places)),
  );
  let ending = "done";
  onCtrlC(() => {
    ending = "stopped";
    tasks.forEach((task) => task.cancel());
  });
  const results = await asyncio.gather(...tasks, {
    returnExceptions: true,
  });
  results.forEach((result, index) => {
    if (typeof result === "string") {
      console.log(`${addresses[index]}: ${result}`);
    }
  });
  const fetched = results.filter((each) =>
    String(each).endsWith("bytes"),
  );
  console.log(
    `${ending}: ${fetched.length} of ${addresses.length} fetched`,
  );
}

asyncio.run(main());
