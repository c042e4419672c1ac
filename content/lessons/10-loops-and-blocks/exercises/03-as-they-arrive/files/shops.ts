import * as asyncio from "asyncio";

/** Seconds until a shop answers, and its price. */
const ANSWERS: Record<string, [number, number | null]> = {
  north: [4, 7],
  south: [1, 9],
  west: [0.5, null],
  east: [2, 10],
  hill: [5, 8],
};

export const shops = Object.keys(ANSWERS);

/** After so many seconds nobody wants to wait any longer. */
export const limit = 3;

/**
 * Asks a shop for its price. Raises a `LookupError` when the
 * shop does not sell the thing.
 */
export async function ask(shop: string) {
  const [seconds, price] = ANSWERS[shop]!;
  console.log(`asking ${shop}`);
  try {
    await asyncio.sleep(seconds);
  } catch (error) {
    console.log(`hung up on ${shop}`);
    throw error;
  }
  if (price === null) {
    throw new asyncio.LookupError("not for sale");
  }
  return price;
}
