import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function breakfast() {
  const tea = asyncio.createTask(boil(), { name: "tea" });
  const bread = asyncio.createTask(toast(), { name: "bread" });
  const egg = await fry();
  await asyncio.wait([tea, bread]);
  return `${tea.result()}, ${bread.result()} and ${egg}`;
}

async function main() {
  console.log("breakfast: " + (await breakfast()));
}

asyncio.run(main());
