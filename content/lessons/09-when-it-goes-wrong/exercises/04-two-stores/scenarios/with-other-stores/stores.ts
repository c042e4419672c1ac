import * as asyncio from "asyncio";

/** How many pieces are in each store. */
export const stock = new Map([
  ["yard", 5],
  ["barn", 8],
  ["dock", 1],
  ["attic", 12],
  ["mill", 3],
]);

/**
 * The moves, which all begin at the same time: so many pieces,
 * from where and where to.
 */
export const moves: [number, string, string][] = [
  [2, "yard", "barn"],
  [4, "barn", "yard"],
  [3, "attic", "mill"],
  [1, "dock", "attic"],
  [1, "yard", "barn"],
];

const open = new Set<string>();

/**
 * Opens the gate of a store, which takes a quarter of a second.
 * Nobody else may use the store until its move is done.
 */
export async function openGate(store: string) {
  if (open.has(store)) console.log(`collision at ${store}`);
  open.add(store);
  await asyncio.sleep(0.25);
}

/**
 * Carries pieces from one store to another, which takes a
 * second. Both gates have to be open, and are closed then.
 */
export async function carry(
  pieces: number,
  source: string,
  target: string,
) {
  if (!open.has(source) || !open.has(target)) {
    console.log(
      `a closed gate between ${source} and ${target}`,
    );
  }
  await asyncio.sleep(1);
  stock.set(source, stock.get(source)! - pieces);
  stock.set(target, stock.get(target)! + pieces);
  open.delete(source);
  open.delete(target);
  console.log(`moved: ${pieces} from ${source} to ${target}`);
}

/** Prints what is in each store. */
export function report() {
  for (const [store, pieces] of stock) {
    console.log(`${store}: ${pieces}`);
  }
}
