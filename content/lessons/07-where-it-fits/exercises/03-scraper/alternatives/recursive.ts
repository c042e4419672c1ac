import * as asyncio from "asyncio";
import {
  addresses,
  fetchPage,
  limit,
  PageError,
  pause,
  tries,
} from "./web";

const connections = new asyncio.Semaphore(limit);

async function attempt(
  address: string,
  left: number,
): Promise<string> {
  await connections.acquire();
  try {
    return await fetchPage(address);
  } catch (error) {
    if (!(error instanceof PageError) || left === 1)
      throw error;
  } finally {
    connections.release();
  }
  await asyncio.sleep(pause);
  return await attempt(address, left - 1);
}

async function main() {
  const tasks = addresses.map((address) =>
    asyncio.createTask(attempt(address, tries)),
  );
  await asyncio.wait(tasks);
  const lines = tasks.map((task, place) => {
    const text =
      task.exception() === null ? task.result() : "no page";
    return `${addresses[place]}: ${text}`;
  });
  for (const line of lines) {
    console.log(line);
  }
}

asyncio.run(main());
