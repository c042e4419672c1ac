// Breaks: 3 is printed at once | “2” at 1 s exactly
import * as asyncio from "asyncio";
import { launch } from "./launch";

async function countdown() {
  for (let left = launch.from; left > 0; left -= 1) {
    console.log(left);
  }
  await asyncio.sleep(launch.from);
  console.log(`${launch.name} is off`);
}

asyncio.run(countdown());
