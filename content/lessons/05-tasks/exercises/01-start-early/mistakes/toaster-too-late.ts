// Breaks: Kettle and toaster are started | “toaster on” was printed at 1 s
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const kettle = asyncio.createTask(boil());
  const egg = await fry();
  const toaster = asyncio.createTask(toast());
  const tea = await kettle;
  const bread = await toaster;
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
