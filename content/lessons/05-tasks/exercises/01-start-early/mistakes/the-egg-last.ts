// Breaks: The egg is fried while | “pan on” was printed at 3 s
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const [tea, bread] = await asyncio.gather(boil(), toast());
  const egg = await fry();
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
