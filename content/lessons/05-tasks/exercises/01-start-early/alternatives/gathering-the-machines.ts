import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const machines = asyncio.gather(boil(), toast());
  const egg = await fry();
  const [tea, bread] = await machines;
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
