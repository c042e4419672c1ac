// Breaks: Each coroutine is awaited | coroutine 'sleep' was never awaited
import * as asyncio from "asyncio";
import { launch } from "./launch";

async function countdown() {
  for (let left = launch.from; left > 0; left -= 1) {
    console.log(left);
    asyncio.sleep(1);
  }
  console.log(`${launch.name} is off`);
}

asyncio.run(countdown());
