// Breaks: everything | running
import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  const cup = asyncio.run(brew("tea"));
  console.log("served:", cup);
}

asyncio.run(main());
