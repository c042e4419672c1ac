import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const request = ticket();
  const ada = await request;
  const bo = await request;
  console.log(`Ada has ${ada}, Bo has ${bo}`);
}

asyncio.run(main());
