// Breaks: It works with another atlas | Lund
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { townOf, wayTo } from "./atlas";

async function main() {
  const start = time.perfCounter();
  await townOf("Ada");
  const way = await wayTo("Lund");
  console.log(way);
  console.log(
    `found in ${(time.perfCounter() - start).toFixed(1)} s`,
  );
}

asyncio.run(main());
