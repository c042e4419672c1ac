export const ctrlC = 2;
export const grace = 0.5;

export const orders: Record<string, number> = {
  lamp: 0.4,
  stove: 1,
};

export interface Customer {
  comes: number;
  orders: [seconds: number, order: string][];
  leaves?: number;
}

export const customers: Record<string, Customer> = {
  Gus: {
    comes: 0.1,
    orders: [
      [1.7, "lamp"],
      [0.2, "stove"],
    ],
  },
  Hal: { comes: 0.1, orders: [[1.8, "stove"]] },
  Ida: { comes: 1, orders: [] },
};
