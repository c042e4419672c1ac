// Breaks: It works for another launch | nothing to wait for
import * as asyncio from "asyncio";
import { launch } from "./launch";

async function countdown() {
  let left = launch.from;
  do {
    console.log(left);
    await asyncio.sleep(1);
    left -= 1;
  } while (left > 0);
  console.log(`${launch.name} is off`);
}

asyncio.run(countdown());
