import * as asyncio from "asyncio";
import { ask, limit, shops } from "./shops";

async function show(shop: string, late: Set<string>) {
  let line: string;
  try {
    line = `${await ask(shop)} coins`;
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    line = error.message;
  }
  console.log(`${shop}: ${line}`);
  late.delete(shop);
}

async function askAll(late: Set<string>) {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const shop of shops) {
        group.createTask(show(shop, late));
      }
    },
  );
}

async function main() {
  const late = new Set(shops);
  try {
    await asyncio.waitFor(askAll(late), limit);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`no answer: ${[...late].join(", ")}`);
  }
}

asyncio.run(main());
