export const ctrlC = 2;
export const grace = 10;

export const orders: Record<string, number> = { lamp: 0.5 };

export interface Customer {
  comes: number;
  orders: [seconds: number, order: string][];
  leaves?: number;
}

export const customers: Record<string, Customer> = {
  Jon: { comes: 0.1, orders: [[0.5, "lamp"]] },
  Kim: { comes: 0.1, orders: [], leaves: 1 },
};
