// Breaks: It works with other | takes its locks in the same order
import * as asyncio from "asyncio";
import {
  carry,
  moves,
  openGate,
  report,
  stock,
} from "./stores";

const locks = new Map(
  [...stock.keys()].map((store) => [store, new asyncio.Lock()]),
);

async function move(
  pieces: number,
  source: string,
  target: string,
) {
  let [first, second] = [source, target];
  if (source === "south" || source === "west") {
    [first, second] = [target, source];
  }
  await asyncio.asyncWith(locks.get(first)!, async () => {
    await openGate(first);
    await asyncio.asyncWith(locks.get(second)!, async () => {
      await openGate(second);
      await carry(pieces, source, target);
    });
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
