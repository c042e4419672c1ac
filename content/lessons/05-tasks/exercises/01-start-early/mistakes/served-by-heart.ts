// Breaks: It works in another kitchen | “breakfast: tea, toast and egg”
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const kettle = asyncio.createTask(boil());
  const toaster = asyncio.createTask(toast());
  await fry();
  await asyncio.wait([kettle, toaster]);
  console.log("breakfast: tea, toast and egg");
}

asyncio.run(main());
