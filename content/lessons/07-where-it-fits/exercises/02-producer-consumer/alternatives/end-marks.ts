import * as asyncio from "asyncio";
import {
  fetchSack,
  grind,
  millstones,
  room,
  sacks,
} from "./mill";

async function main() {
  const ramp = new asyncio.Queue<string | null>(room);

  async function mill() {
    for (
      let sack = await ramp.get();
      sack !== null;
      sack = await ramp.get()
    ) {
      await grind(sack);
    }
  }

  async function carry() {
    for (const sack of sacks) {
      await fetchSack(sack);
      await ramp.put(sack);
    }
    for (let stone = 0; stone < millstones; stone += 1) {
      await ramp.put(null);
    }
  }

  await asyncio.gather(
    carry(),
    ...Array.from({ length: millstones }, () => mill()),
  );
  console.log("the mill is closed");
}

asyncio.run(main());
