// Breaks: After that comes | That is a coroutine object
import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  const cup = brew("tea");
  console.log("served:", cup);
  await cup;
}

asyncio.run(main());
