// Breaks: everything | await asyncio.sleep
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { launch } from "./launch";

async function countdown() {
  for (let left = launch.from; left > 0; left -= 1) {
    console.log(left);
    await time.sleep(1);
  }
  console.log(`${launch.name} is off`);
}

asyncio.run(countdown());
