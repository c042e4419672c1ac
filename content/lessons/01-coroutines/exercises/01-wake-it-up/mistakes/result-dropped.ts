// Breaks: It works with another kitchen | 80 degrees
import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  await brew("tea");
  console.log("served:", "a cup of tea");
}

asyncio.run(main());
