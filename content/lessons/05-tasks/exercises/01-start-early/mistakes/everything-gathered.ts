// Breaks: Kettle and toaster are tasks | 1 task ran fry
import * as asyncio from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const [tea, bread, egg] = await asyncio.gather(
    boil(),
    toast(),
    fry(),
  );
  console.log(`breakfast: ${tea}, ${bread} and ${egg}`);
}

asyncio.run(main());
