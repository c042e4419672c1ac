// Feedback: Comes to its end without an error | cannot reuse already awaited coroutine
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
