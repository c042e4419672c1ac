// Breaks: It works with other companies | ride with one of them only
import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  if (companies.length === 0) return;
  const calls = companies.map((company) =>
    asyncio.createTask(call(company)),
  );
  const [done, pending] = await asyncio.wait(calls, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  for (const winner of done) {
    console.log(`riding with ${winner.result()}`);
  }
  for (const other of pending) {
    other.cancel();
  }
  if (pending.size > 0) {
    await asyncio.wait(pending);
  }
  console.log("on the way");
}

asyncio.run(main());
