// Breaks: several | “riding with Red”
import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  const calls = companies.map((company) =>
    asyncio.createTask(call(company)),
  );
  const winner = await calls[0]!;
  console.log(`riding with ${winner}`);
  for (const other of calls) {
    other.cancel();
  }
  console.log("on the way");
}

asyncio.run(main());
