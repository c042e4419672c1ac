// Breaks: 3 is printed at once | “the kite is off” at 3 s exactly
import * as asyncio from "asyncio";
import { launch } from "./launch";

async function countdown() {
  for (let left = launch.from; left > 0; left -= 1) {
    if (left < launch.from) await asyncio.sleep(1);
    console.log(left);
  }
  console.log(`${launch.name} is off`);
}

asyncio.run(countdown());
