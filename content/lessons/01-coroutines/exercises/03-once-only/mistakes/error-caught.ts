// Breaks: several | “the machine prints 42” was not printed
import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const request = ticket();
  const ada = await request;
  let bo: number | undefined;
  try {
    bo = await request;
  } catch {
    bo = ada;
  }
  console.log(`Ada has ${ada}, Bo has ${bo}`);
}

asyncio.run(main());
