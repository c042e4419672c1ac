import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const kettle = asyncio.createTask(boil());
  const toaster = asyncio.createTask(toast());
  const egg = await fry();
  const tea = await kettle;
  const bread = await toaster;
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
