import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  const calls = companies.map((company) =>
    asyncio.createTask(call(company)),
  );
  for (const next of asyncio.asCompleted(calls)) {
    console.log("riding with", await next);
    break;
  }
  calls.forEach((other) => other.cancel());
  await asyncio.gather(...calls, { returnExceptions: true });
  console.log("on the way");
}

asyncio.run(main());
