// Breaks: Moves that have no store | have to wait for each other
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
  const [first, second] = [source, target].sort();
  await asyncio.asyncWith(locks.get(first!)!, async () => {
    await asyncio.asyncWith(locks.get(second!)!, async () => {
      await openGate(source);
      await openGate(target);
      await carry(pieces, source, target);
    });
  });
}

async function main() {
  for (const [pieces, source, target] of moves) {
    await move(pieces, source, target);
  }
  report();
}

asyncio.run(main());
