// Breaks: Each coroutine is awaited | coroutine 'townOf' was never awaited
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { townOf, wayTo } from "./atlas";

async function main() {
  townOf("Ada");
  const start = time.perfCounter();
  const way = await wayTo(await townOf("Ada"));
  const seconds = time.perfCounter() - start;
  console.log(way);
  console.log(`found in ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
