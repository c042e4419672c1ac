// Breaks: The machine prints two | “the machine prints 42” was not printed
import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const ada = await ticket();
  console.log(`Ada has ${ada}, Bo has ${ada + 1}`);
}

asyncio.run(main());
