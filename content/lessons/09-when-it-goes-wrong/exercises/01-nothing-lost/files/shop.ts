import * as asyncio from "asyncio";

/**
 * Each order with the seconds that it takes to send its
 * receipt, and what goes wrong with it, if something does.
 */
const receipts = new Map<number, [number, string | null]>([
  [7, [0.5, null]],
  [8, [2.5, "no answer about 8"]],
  [9, [2, null]],
]);

/** The orders, as the customers come. */
export const orders = [...receipts.keys()];

/** Serves a customer, which takes a second. */
export async function serve(order: number) {
  await asyncio.sleep(1);
  console.log(`served: ${order}`);
}

/**
 * Sends the receipt for an order. Throws an error when that
 * fails.
 */
export async function sendReceipt(order: number) {
  const [seconds, trouble] = receipts.get(order)!;
  await asyncio.sleep(seconds);
  if (trouble) throw new Error(trouble);
  console.log(`receipt sent: ${order}`);
}
