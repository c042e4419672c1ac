import * as asyncio from "asyncio";
import {
  addresses,
  fetchPage,
  limit,
  PageError,
  pause,
  tries,
} from "./web";

async function main() {
  const queue = new asyncio.Queue<[string, number]>();
  const texts: Record<string, string> = {};
  const finished = new asyncio.Event();
  let left = addresses.length;
  for (const address of addresses)
    queue.putNowait([address, 1]);

  function end(address: string, text: string) {
    texts[address] = text;
    left -= 1;
    if (left === 0) finished.set();
  }

  async function worker() {
    const loop = asyncio.getRunningLoop();
    for (;;) {
      const [address, attempt] = await queue.get();
      try {
        end(address, await fetchPage(address));
      } catch (error) {
        if (!(error instanceof PageError)) throw error;
        if (attempt === tries) end(address, "no page");
        else {
          loop.callLater(pause, () =>
            queue.putNowait([address, attempt + 1]),
          );
        }
      }
    }
  }

  const workers = Array.from({ length: limit }, () =>
    asyncio.createTask(worker()),
  );
  if (addresses.length > 0) await finished.wait();
  for (const each of workers) each.cancel();
  for (const address of addresses) {
    console.log(`${address}: ${texts[address]}`);
  }
}

asyncio.run(main());
