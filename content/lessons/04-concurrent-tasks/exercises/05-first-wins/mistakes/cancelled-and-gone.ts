// Breaks: When all of them | is only a request
import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
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
  console.log("on the way");
}

asyncio.run(main());
