// Breaks: The last line gives | in which unit
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { townOf, wayTo } from "./atlas";

async function main() {
  const start = time.perfCounter();
  const way = await wayTo(await townOf("Ada"));
  const seconds = (time.perfCounter() - start) / 1000;
  console.log(way);
  console.log(`found in ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
