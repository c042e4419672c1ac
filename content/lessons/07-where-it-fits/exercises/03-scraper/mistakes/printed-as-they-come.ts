// Breaks: At the end the program prints | too early
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
  for (let attempt = 1; attempt <= tries; attempt += 1) {
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

async function printWhenThere(
  address: string,
  connections: asyncio.Semaphore,
) {
  console.log(
    `${address}: ${await fetchPatiently(address, connections)}`,
  );
}

async function main() {
  const connections = new asyncio.Semaphore(limit);
  await asyncio.gather(
    ...addresses.map((address) =>
      printWhenThere(address, connections),
    ),
  );
}

asyncio.run(main());
