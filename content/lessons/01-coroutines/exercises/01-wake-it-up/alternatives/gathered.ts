import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  const [cup] = await asyncio.gather(brew("tea"));
  console.log("served: " + cup);
}

asyncio.run(main());
