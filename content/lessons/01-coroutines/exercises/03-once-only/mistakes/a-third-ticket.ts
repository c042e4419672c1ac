// Breaks: The machine prints two | “the machine prints 43” was printed
import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const [ada, bo] = await asyncio.gather(
    ticket(),
    ticket(),
    ticket(),
  );
  console.log(`Ada has ${ada}, Bo has ${bo}`);
}

asyncio.run(main());
