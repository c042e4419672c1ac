// Breaks: After that comes | A coroutine object stands there
import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  const cup = brew("tea");
  console.log("served:", cup);
  await cup;
}

asyncio.run(main());
