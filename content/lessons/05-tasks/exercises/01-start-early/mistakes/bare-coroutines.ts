// Breaks: Kettle and toaster are tasks | No task of its own ran boil
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const kettle = boil();
  const toaster = toast();
  const egg = await fry();
  const tea = await kettle;
  const bread = await toaster;
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
