// Breaks: several | “the machine prints 42” was not printed
import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const ada = await ticket();
  const bo = ada;
  console.log(`Ada has ${ada}, Bo has ${bo}`);
}

asyncio.run(main());
