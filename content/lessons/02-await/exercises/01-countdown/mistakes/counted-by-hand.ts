// Breaks: It works for another launch | “5” was not printed
import * as asyncio from "asyncio";

async function countdown() {
  for (const line of [3, 2, 1]) {
    console.log(line);
    await asyncio.sleep(1);
  }
  console.log("the kite is off");
}

asyncio.run(countdown());
