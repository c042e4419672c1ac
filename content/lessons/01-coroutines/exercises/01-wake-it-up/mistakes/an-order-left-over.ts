// Breaks: No coroutine object | coroutine 'brew' was never awaited
import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  brew("tea");
  const cup = await brew("tea");
  console.log("served:", cup);
}

asyncio.run(main());
