// Breaks: Kettle and toaster are started | “kettle on” was printed at 1 s
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const egg = await fry();
  const kettle = asyncio.createTask(boil());
  const toaster = asyncio.createTask(toast());
  const tea = await kettle;
  const bread = await toaster;
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
