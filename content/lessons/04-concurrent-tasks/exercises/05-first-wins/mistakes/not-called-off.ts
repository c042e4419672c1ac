// Breaks: When all of them | were not done when the program ended
import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  const calls = companies.map((company) =>
    asyncio.createTask(call(company)),
  );
  const [done] = await asyncio.wait(calls, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  for (const winner of done) {
    console.log(`riding with ${winner.result()}`);
  }
  console.log("on the way");
}

asyncio.run(main());
