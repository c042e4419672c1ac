import * as asyncio from "asyncio";
import { time } from "asyncio";
import { townOf, wayTo } from "./atlas";

async function main() {
  const town = townOf("Ada");
  const way = await wayTo("nowhere");
  console.log(way);
  console.log("found in 0.0 s");
}

asyncio.run(main());
