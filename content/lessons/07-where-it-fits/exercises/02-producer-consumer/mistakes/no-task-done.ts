// Breaks: everything | Task-1 (main) waits for Queue.join() at line 31
import * as asyncio from "asyncio";
import {
  fetchSack,
  grind,
  millstones,
  room,
  sacks,
} from "./mill";

async function carry(ramp: asyncio.Queue<string>) {
  for (const sack of sacks) {
    await fetchSack(sack);
    await ramp.put(sack);
  }
}

async function mill(ramp: asyncio.Queue<string>) {
  while (true) {
    const sack = await ramp.get();
    await grind(sack);
  }
}

async function main() {
  const ramp = new asyncio.Queue<string>(room);
  const millers = Array.from({ length: millstones }, () =>
    asyncio.createTask(mill(ramp)),
  );
  await carry(ramp);
  await ramp.join();
  for (const miller of millers) {
    miller.cancel();
  }
  await asyncio.gather(...millers, { returnExceptions: true });
  console.log("the mill is closed");
}

asyncio.run(main());
