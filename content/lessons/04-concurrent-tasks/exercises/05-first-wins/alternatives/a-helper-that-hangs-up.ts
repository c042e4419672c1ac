import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function hangUp(calls: asyncio.Task<string>[]) {
  for (const each of calls) {
    each.cancel();
  }
  for (const each of calls) {
    try {
      await each;
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError))
        throw error;
    }
  }
}

async function firstOf(calls: asyncio.Task<string>[]) {
  for (const earliest of asyncio.asCompleted(calls)) {
    return await earliest;
  }
  return null;
}

async function main() {
  const calls = companies.map((company) =>
    asyncio.createTask(call(company)),
  );
  const winner = await firstOf(calls);
  if (winner === null) return;
  console.log(`riding with ${winner}`);
  await hangUp(calls.filter((each) => !each.done()));
  console.log("on the way");
}

asyncio.run(main());
