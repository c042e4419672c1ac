import { time } from "asyncio";

/** Each invoice with the seconds that it takes, and its total. */
const invoices: Record<string, [number, number]> = {
  1: [1, 40],
  2: [30, 99],
  3: [0.5, 0],
};

/** The invoices to make, in this order. */
export const numbers = Object.keys(invoices);

/** Seconds that an invoice may take. */
export const patience = 2;

/**
 * Makes an invoice, and gives its total in euros. Keeps its
 * thread for as long as that takes. With a limit in seconds,
 * gives null when the invoice is not ready by then.
 */
export function makeInvoice(number: string, limit?: number) {
  const [seconds, total] = invoices[number]!;
  if (limit !== undefined && seconds > limit) {
    time.sleep(limit);
    return null;
  }
  time.sleep(seconds);
  return total;
}
