import * as asyncio from "asyncio";
import { launch } from "./launch";

function aSecond() {
  const loop = asyncio.getRunningLoop();
  const over = loop.createFuture<null>();
  loop.callLater(1, () => over.setResult(null));
  return over;
}

async function countdown() {
  let left = launch.from;
  while (left > 0) {
    console.log(String(left--));
    await aSecond();
  }
  console.log(launch.name + " is off");
}

asyncio.run(countdown());
