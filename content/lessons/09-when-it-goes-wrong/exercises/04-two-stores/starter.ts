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
  await asyncio.asyncWith(locks.get(source)!, async () => {
    await openGate(source);
    await asyncio.asyncWith(locks.get(target)!, async () => {
      await openGate(target);
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
