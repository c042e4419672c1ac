// Breaks: everything | runs once, however many names
import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const request = ticket();
  const ask = () => request;
  const ada = await ask();
  const bo = await ask();
  console.log(`Ada has ${ada}, Bo has ${bo}`);
}

asyncio.run(main());
