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
    break;
  }
  pending.forEach((each) => each.cancel());
  await asyncio.gather(...pending, { returnExceptions: true });
  console.log("on the way");
}

asyncio.run(main());
