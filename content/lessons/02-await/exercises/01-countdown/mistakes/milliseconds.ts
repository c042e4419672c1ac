// Breaks: 3 is printed at once | asyncio counts in seconds
import * as asyncio from "asyncio";
import { launch } from "./launch";

async function countdown() {
  for (let left = launch.from; left > 0; left -= 1) {
    console.log(left);
    await asyncio.sleep(1000);
  }
  console.log(`${launch.name} is off`);
}

asyncio.run(countdown());
