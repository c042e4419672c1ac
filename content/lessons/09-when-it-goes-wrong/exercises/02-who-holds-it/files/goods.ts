import { time } from "asyncio";

/**
 * The price in euros, the stock, the size of the picture in kB,
 * and the seconds that it takes to measure it.
 */
const all: Record<string, [number, number, number, number]> = {
  lamp: [12, 3, 40, 0.4],
  chair: [45, 0, 95, 0.7],
  sofa: [380, 1, 210, 0.2],
};

/** What the visitors want to see. */
export const visits = Object.keys(all);

/** Looks up the price in euros. */
export function priceOf(goods: string) {
  return all[goods]![0];
}

/** Counts how many are left. */
export function stockOf(goods: string) {
  return all[goods]![1];
}

/** Measures the picture, and gives its size in kB. */
export function sizeOf(goods: string) {
  time.sleep(all[goods]![3]);
  return all[goods]![2];
}
