import * as asyncio from "asyncio";
import { time } from "asyncio";
import { townOf, wayTo } from "./atlas";

async function main() {
  const start = time.perfCounter();
  const town = await townOf("Ada");
  const way = await wayTo(town);
  const seconds = time.perfCounter() - start;
  console.log(way);
  console.log(`found in ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
