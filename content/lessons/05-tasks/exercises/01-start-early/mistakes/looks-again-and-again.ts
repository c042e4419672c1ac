// Breaks: It works in another kitchen | It took
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const kettle = asyncio.createTask(boil());
  const toaster = asyncio.createTask(toast());
  const egg = await fry();
  while (!kettle.done() || !toaster.done()) {
    await asyncio.sleep(0.5);
  }
  const tea = kettle.result();
  const bread = toaster.result();
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
