// Breaks: It works for another launch | The first line printed was “3”
import * as asyncio from "asyncio";

async function countdown() {
  for (const line of [3, 2, 1]) {
    console.log(line);
    await asyncio.sleep(1);
  }
  console.log("the kite is off");
}

asyncio.run(countdown());
