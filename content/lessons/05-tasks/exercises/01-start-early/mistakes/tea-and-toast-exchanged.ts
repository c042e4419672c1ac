// Breaks: At the end one line | “breakfast: toast, tea and egg”
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const kettle = asyncio.createTask(boil());
  const toaster = asyncio.createTask(toast());
  const egg = await fry();
  const done = [await toaster, await kettle];
  console.log(`breakfast: ${done.join(", ")} and ${egg}`);
}

asyncio.run(main());
