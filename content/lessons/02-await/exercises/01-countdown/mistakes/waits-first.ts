// Breaks: 3 is printed at once | “3” at 0 s exactly
import * as asyncio from "asyncio";
import { launch } from "./launch";

async function countdown() {
  for (let left = launch.from; left > 0; left -= 1) {
    await asyncio.sleep(1);
    console.log(left);
  }
  console.log(`${launch.name} is off`);
}

asyncio.run(countdown());
