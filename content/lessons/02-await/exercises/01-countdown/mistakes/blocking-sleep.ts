// Breaks: An event loop runs | The loop stood still for 3 seconds
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { launch } from "./launch";

async function countdown() {
  for (let left = launch.from; left > 0; left -= 1) {
    console.log(left);
    time.sleep(1);
  }
  console.log(`${launch.name} is off`);
}

asyncio.run(countdown());
