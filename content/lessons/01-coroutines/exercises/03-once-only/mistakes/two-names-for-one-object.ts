// Breaks: everything | however many names it has
import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const ada = ticket();
  const bo = ada;
  console.log(`Ada has ${await ada}, Bo has ${await bo}`);
}

asyncio.run(main());
