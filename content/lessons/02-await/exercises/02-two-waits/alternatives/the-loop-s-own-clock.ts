import * as asyncio from "asyncio";
import { townOf, wayTo } from "./atlas";

async function main() {
  const loop = asyncio.getRunningLoop();
  const before = loop.time();
  const asking = asyncio.createTask(townOf("Ada"));
  await asking;
  const way = asyncio.createTask(wayTo(asking.result()));
  console.log(await way);
  console.log(
    "found in",
    (loop.time() - before).toFixed(1),
    "s",
  );
}

asyncio.run(main());
