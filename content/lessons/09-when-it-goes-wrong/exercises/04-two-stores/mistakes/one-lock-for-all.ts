// Breaks: Moves that have no store | have to wait for each other
import * as asyncio from "asyncio";
import { carry, moves, openGate, report } from "./stores";

const lock = new asyncio.Lock();

async function move(
  pieces: number,
  source: string,
  target: string,
) {
  await asyncio.asyncWith(lock, async () => {
    await openGate(source);
    await openGate(target);
    await carry(pieces, source, target);
  });
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const [pieces, source, target] of moves) {
        group.createTask(move(pieces, source, target));
      }
    },
  );
  report();
}

asyncio.run(main());
