import * as asyncio from "asyncio";
import * as stores from "./stores";

const busy = new Set<string>();
const change = new asyncio.Condition();

async function move(
  pieces: number,
  source: string,
  target: string,
) {
  const both = [source, target];
  await asyncio.asyncWith(change, async () => {
    await change.waitFor(() => !both.some((s) => busy.has(s)));
    both.forEach((store) => busy.add(store));
  });
  await asyncio.gather(...both.map(stores.openGate));
  await stores.carry(pieces, source, target);
  await asyncio.asyncWith(change, async () => {
    both.forEach((store) => busy.delete(store));
    change.notifyAll();
  });
}

async function main() {
  await asyncio.gather(
    ...stores.moves.map((each) => move(...each)),
  );
  stores.report();
}

asyncio.run(main());
