import {
  asyncWith,
  Queue,
  QueueShutDown,
  run,
  TaskGroup,
} from "asyncio";
import {
  fetchSack,
  grind,
  millstones,
  room,
  sacks,
} from "./mill";

const ramp = new Queue<string>(room);

async function carry() {
  for (const sack of sacks) {
    await fetchSack(sack);
    await ramp.put(sack);
  }
  ramp.shutdown();
}

async function mill() {
  try {
    for (;;) {
      await grind(await ramp.get());
    }
  } catch (error) {
    if (!(error instanceof QueueShutDown)) throw error;
  }
}

async function main() {
  await asyncWith(new TaskGroup(), async (group) => {
    group.createTask(carry());
    for (let stone = 0; stone < millstones; stone += 1) {
      group.createTask(mill());
    }
  });
  console.log("the mill is closed");
}

run(main());
