// Breaks: The last line gives | what the second answer takes
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { townOf, wayTo } from "./atlas";

async function main() {
  const start = time.perfCounter();
  const [, way] = await asyncio.gather(
    townOf("Ada"),
    wayTo("Lund"),
  );
  console.log(way);
  console.log(
    `found in ${(time.perfCounter() - start).toFixed(1)} s`,
  );
}

asyncio.run(main());
