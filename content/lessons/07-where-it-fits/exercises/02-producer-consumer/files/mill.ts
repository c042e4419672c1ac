import * as asyncio from "asyncio";

/**
 * The sacks of the day, in the order in which they are fetched,
 * and the seconds it takes to grind each.
 */
const seconds: Record<string, number> = {
  rye: 3,
  oats: 2,
  wheat: 3,
  barley: 1,
  spelt: 2,
  maize: 1,
  millet: 1,
};

export const sacks = Object.keys(seconds);

/** The number of sacks that have room on the ramp. */
export const room = 2;

/** The number of sacks that can be ground at the same time. */
export const millstones = 2;

/** Fetches a sack from the barn. Takes 0.4 seconds. */
export async function fetchSack(sack: string) {
  console.log(`fetching the ${sack}`);
  await asyncio.sleep(0.4);
}

/** Grinds a sack on a free millstone. */
export async function grind(sack: string) {
  console.log(`grinding the ${sack}`);
  await asyncio.sleep(seconds[sack]!);
}
