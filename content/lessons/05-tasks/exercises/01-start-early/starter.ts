import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const tea = await boil();
  const bread = await toast();
  const egg = await fry();
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
