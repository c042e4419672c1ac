import * as asyncio from "asyncio";
import { time } from "asyncio";

function readTape(name: string) {
  time.sleep(1);
  return name;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = time.perfCounter();
  const machines = new asyncio.ThreadPoolExecutor({
    maxWorkers: 1,
  });
  try {
    const tapes = ["A", "B", "C"].map((name) =>
      loop.runInExecutor(machines, readTape, name),
    );
    for (const tape of tapes) {
      const name = await tape;
      const seconds = time.perfCounter() - start;
      console.log(`${name} after ${seconds.toFixed(0)} s`);
    }
  } finally {
    machines.shutdown({ wait: false });
  }
}

asyncio.run(main());
