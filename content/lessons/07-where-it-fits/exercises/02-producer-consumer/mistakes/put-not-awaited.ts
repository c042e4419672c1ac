// Breaks: several | coroutine
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
    ramp.put(sack);
  }
}

async function mill(ramp: asyncio.Queue<string>) {
  while (true) {
    const sack = await ramp.get();
    await grind(sack);
    ramp.taskDone();
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
