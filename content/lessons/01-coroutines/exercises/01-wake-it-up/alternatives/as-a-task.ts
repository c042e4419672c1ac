import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  const order = asyncio.createTask(brew("tea"));
  await order;
  console.log("served:", order.result());
}

asyncio.run(main());
