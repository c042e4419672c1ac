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
  const [second, first] = [source, target].sort();
  await locks.get(first!)!.acquire();
  try {
    await openGate(first!);
    await locks.get(second!)!.acquire();
    try {
      await openGate(second!);
      await carry(pieces, source, target);
    } finally {
      locks.get(second!)!.release();
    }
  } finally {
    locks.get(first!)!.release();
  }
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
