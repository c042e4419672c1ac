// Breaks: several | Task
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const tea = asyncio.createTask(boil());
  const bread = asyncio.createTask(toast());
  const egg = await fry();
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
