import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  const [winner] = await asyncio.gather(
    ...companies.map((company) => call(company)),
  );
  console.log(`riding with ${winner}`);
  console.log("on the way");
}

asyncio.run(main());
