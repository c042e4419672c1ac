/** When Ctrl-C is pressed, in seconds from the beginning. */
export const ctrlC = 3.25;

/**
 * How many seconds orders that are being packed are waited for
 * when the shop closes.
 */
export const grace = 2;

/** How many seconds it takes to pack an order. */
export const orders: Record<string, number> = {
  tent: 1,
  boots: 1,
  canoe: 60,
};

export interface Customer {
  /** After how many seconds. */
  comes: number;
  /** Each behind the seconds that pass before it is sent. */
  orders: [seconds: number, order: string][];
  /** After so many seconds more; most of them stay connected. */
  leaves?: number;
}

export const customers: Record<string, Customer> = {
  Ann: { comes: 0.1, orders: [[0.5, "tent"]] },
  Bob: { comes: 1, orders: [[1.75, "boots"]] },
  Cid: { comes: 3.5, orders: [[0.5, "tent"]] },
  Dot: { comes: 0.5, orders: [] },
  Eve: { comes: 2, orders: [[1, "canoe"]] },
  Fay: { comes: 1, orders: [], leaves: 1 },
};
