import * as asyncio from "asyncio";
import { ask, limit, shops } from "./shops";

async function answer(shop: string) {
  try {
    return `${shop}: ${await ask(shop)} coins`;
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    return `${shop}: ${error.message}`;
  }
}

async function main() {
  const results = new asyncio.Queue<[string, string]>();
  const late = new Set(shops);
  const put = async (shop: string) => {
    await results.put([shop, await answer(shop)]);
  };
  const show = async () => {
    while (late.size > 0) {
      const [shop, line] = await results.get();
      console.log(line);
      late.delete(shop);
    }
  };
  const tasks = shops.map((shop) =>
    asyncio.createTask(put(shop)),
  );
  try {
    await asyncio.waitFor(show(), limit);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("no answer: " + [...late].join(", "));
  } finally {
    for (const task of tasks) {
      task.cancel();
    }
    await asyncio.gather(...tasks, { returnExceptions: true });
  }
}

asyncio.run(main());
