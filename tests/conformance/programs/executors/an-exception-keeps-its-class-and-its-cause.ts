import * as asyncio from "asyncio";

class Unreadable extends Error {}

function parse(text: string): never {
  try {
    throw new asyncio.ValueError(text);
  } catch (error) {
    throw new Unreadable("line 1", { cause: error });
  }
}

async function main() {
  const pool = new asyncio.ProcessPoolExecutor({ maxWorkers: 1 });
  const future = asyncio.getRunningLoop().runInExecutor(pool, parse, "?");
  try {
    await future;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.log(error, Number(error.cause instanceof asyncio.ValueError));
  }
  void pool.shutdown();
}

void asyncio.run(main());
