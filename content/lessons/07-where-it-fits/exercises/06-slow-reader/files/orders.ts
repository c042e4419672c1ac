/** How many orders each customer has. */
export const COUNT = 60;

/** How many bytes each order has. */
export const SIZE = 8_000;

const encoder = new TextEncoder();
const made = new Map<string, number>();
const read = new Map<string, number>();

/** How many orders of a customer were made and not read yet. */
export let most = 0;

/** Makes the orders of a customer, one after the other. */
export function* ordersOf(name: string) {
  for (let number = 1; number <= COUNT; number += 1) {
    made.set(name, number);
    most = Math.max(most, number - (read.get(name) ?? 0));
    const text = `order ${number} of ${name} `;
    yield encoder.encode(`${text.padEnd(SIZE - 1, ".")}\n`);
  }
}

/** A customer has read one order more. */
export function hasRead(name: string) {
  read.set(name, (read.get(name) ?? 0) + 1);
}
