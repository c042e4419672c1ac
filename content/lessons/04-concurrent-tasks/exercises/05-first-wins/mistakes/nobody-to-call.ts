// Breaks: It works with other companies | The list of companies is empty
import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  const calls = companies.map((company) =>
    asyncio.createTask(call(company)),
  );
  const [[winner], pending] = await asyncio.wait(calls, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  console.log(`riding with ${winner!.result()}`);
  pending.forEach((other) => other.cancel());
  if (pending.size > 0) await asyncio.wait(pending);
  console.log("on the way");
}

asyncio.run(main());
