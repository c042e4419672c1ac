// Breaks: All companies are called | 1 call of call
import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  for (const company of companies) {
    const winner = await call(company);
    console.log(`riding with ${winner}`);
    break;
  }
  console.log("on the way");
}

asyncio.run(main());
