// Breaks: everything | is not a promise
import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  brew("tea").then((cup) => console.log("served:", cup));
}

asyncio.run(main());
