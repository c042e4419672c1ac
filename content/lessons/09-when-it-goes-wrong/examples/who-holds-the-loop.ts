import * as asyncio from "asyncio";
import { time } from "asyncio";

function resize() {
  time.sleep(0.8);
}

async function ticker() {
  for (let count = 0; count < 3; count++) {
    console.log("tick");
    await asyncio.sleep(0.5);
  }
}

async function newPicture() {
  await asyncio.sleep(0.6);
  resize();
  console.log("picture resized");
}

async function main() {
  await asyncio.gather(ticker(), newPicture());
}

asyncio.run(main(), { debug: true });
