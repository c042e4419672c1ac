// Breaks: Kettle and toaster are started | the toaster comes first
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const toaster = asyncio.createTask(toast());
  const kettle = asyncio.createTask(boil());
  const egg = await fry();
  const bread = await toaster;
  const tea = await kettle;
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
