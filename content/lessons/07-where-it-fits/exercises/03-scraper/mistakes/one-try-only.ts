// Breaks: Every page is asked for | was not asked again
import * as asyncio from "asyncio";
import {
  addresses,
  fetchPage,
  limit,
  PageError,
  pause,
  tries,
} from "./web";

async function fetchPatiently(
  address: string,
  connections: asyncio.Semaphore,
) {
  for (let attempt = 1; attempt <= 1; attempt += 1) {
    if (attempt > 1) {
      await asyncio.sleep(pause);
    }
    try {
      return await asyncio.asyncWith(
        connections,
        async () => await fetchPage(address),
      );
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
    }
  }
  return "no page";
}

async function main() {
  const connections = new asyncio.Semaphore(limit);
  const texts = await asyncio.gather(
    ...addresses.map((address) =>
      fetchPatiently(address, connections),
    ),
  );
  addresses.forEach((address, place) =>
    console.log(`${address}: ${texts[place]}`),
  );
}

asyncio.run(main());
