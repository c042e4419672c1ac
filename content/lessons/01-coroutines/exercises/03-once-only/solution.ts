import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const ada = await ticket();
  const bo = await ticket();
  console.log(`Ada has ${ada}, Bo has ${bo}`);
}

asyncio.run(main());
