// Breaks: Each ticket that is asked for | coroutine 'ticket' was never awaited
import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  ticket();
  const ada = await ticket();
  const bo = await ticket();
  console.log(`Ada has ${ada}, Bo has ${bo}`);
}

asyncio.run(main());
