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
    try {
      await grind(sack);
    } finally {
      ramp.taskDone();
    }
  }
}

async function main() {
  const ramp = new asyncio.Queue<string>(room);
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      const millers = Array.from({ length: millstones }, () =>
        group.createTask(mill(ramp)),
      );
      await carry(ramp);
      await ramp.join();
      console.log("everything is ground");
      for (const miller of millers) miller.cancel();
    },
  );
  console.log("the mill is closed");
}

asyncio.run(main());
