// Breaks: No coroutine object | give it to asyncio.run
import { brew } from "./kitchen";

async function main() {
  const cup = await brew("tea");
  console.log("served:", cup);
}

main();
