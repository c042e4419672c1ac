// Breaks: It works with another machine | “Ada has 41, Bo has 42” was printed
import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  await ticket();
  await ticket();
  console.log("Ada has 41, Bo has 42");
}

asyncio.run(main());
