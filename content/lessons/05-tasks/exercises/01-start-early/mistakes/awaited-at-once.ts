// Breaks: Kettle and toaster are started | “toaster on” was printed at 3 s
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const tea = await asyncio.createTask(boil());
  const bread = await asyncio.createTask(toast());
  const egg = await fry();
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
