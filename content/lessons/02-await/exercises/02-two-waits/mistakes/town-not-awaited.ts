// Breaks: townOf("Ada") is asked first | coroutine object town
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { townOf, wayTo } from "./atlas";

async function main() {
  const start = time.perfCounter();
  const town = townOf("Ada");
  const way = await wayTo(`${town}`);
  await town;
  console.log(way);
  console.log(
    `found in ${(time.perfCounter() - start).toFixed(1)} s`,
  );
}

asyncio.run(main());
