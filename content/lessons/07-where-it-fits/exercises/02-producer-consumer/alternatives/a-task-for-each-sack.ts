import * as asyncio from "asyncio";
import {
  fetchSack,
  grind,
  millstones,
  room,
  sacks,
} from "./mill";

async function main() {
  const places = new asyncio.Semaphore(room);
  const stones = new asyncio.Semaphore(millstones);

  async function pass(sack: string) {
    await stones.acquire();
    places.release();
    await grind(sack);
    stones.release();
  }

  const passing: asyncio.Task<void>[] = [];
  for (const sack of sacks) {
    await fetchSack(sack);
    await places.acquire();
    passing.push(asyncio.createTask(pass(sack)));
  }
  await asyncio.gather(...passing);
  console.log("the mill is closed");
}

asyncio.run(main());
