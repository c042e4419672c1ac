// Breaks: Then the way is printed | “found in 2.5 s”
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { townOf, wayTo } from "./atlas";

async function main() {
  const start = time.perfCounter();
  const way = await wayTo(await townOf("Ada"));
  const seconds = time.perfCounter() - start;
  console.log(`found in ${seconds.toFixed(1)} s`);
  console.log(way);
}

asyncio.run(main());
