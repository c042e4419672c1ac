// Breaks: Sacks are ground in the order | looks again and again
import * as asyncio from "asyncio";
import {
  fetchSack,
  grind,
  millstones,
  room,
  sacks,
} from "./mill";

const ramp: string[] = [];
let isDone = false;

async function carrier() {
  for (const sack of sacks) {
    await fetchSack(sack);
    while (ramp.length >= room) {
      await asyncio.sleep(0.01);
    }
    ramp.push(sack);
  }
  isDone = true;
}

async function miller() {
  while (ramp.length > 0 || !isDone) {
    const sack = ramp.shift();
    if (sack === undefined) {
      await asyncio.sleep(0.01);
    } else {
      await grind(sack);
    }
  }
}

async function main() {
  await asyncio.gather(
    carrier(),
    ...Array.from({ length: millstones }, () => miller()),
  );
  console.log("the mill is closed");
}

asyncio.run(main());
