// Breaks: It works with other companies | “riding with Delta” was printed at 0.6 s
import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  const calls = companies.map((company) =>
    asyncio.createTask(call(company)),
  );
  if (calls.length === 0) return;
  while (!calls.some((each) => each.done())) {
    await asyncio.sleep(0.1);
  }
  const winner = calls.find((each) => each.done())!;
  console.log(`riding with ${winner.result()}`);
  const others = calls.filter((each) => !each.done());
  others.forEach((other) => other.cancel());
  await asyncio.gather(...others, { returnExceptions: true });
  console.log("on the way");
}

asyncio.run(main());
