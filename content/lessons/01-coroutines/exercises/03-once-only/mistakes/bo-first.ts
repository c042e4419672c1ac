// Breaks: One line names both | “Ada has 42, Bo has 41” was printed
import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const bo = await ticket();
  const ada = await ticket();
  console.log(`Ada has ${ada}, Bo has ${bo}`);
}

asyncio.run(main());
