// Breaks: The kitchen brews once | What ran again?
import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  await brew("tea");
  console.log("served:", await brew("tea"));
}

asyncio.run(main());
