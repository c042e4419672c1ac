import { expect, test } from "vitest";
import { ReadyQueue } from "../src/ready-queue.ts";

test("after an error that left a callback, batches are run as before", () => {
  const queue = new ReadyQueue();
  const order: number[] = [];
  const push = (n: number, then?: () => void) => queue.push({ _run: () => (order.push(n), then?.()) }, null);
  const fail = () => {
    throw new Error("no");
  };
  push(1, fail);
  expect(() => queue.runBatch(null)).toThrow("no");
  push(2, () => [4, 5].forEach((n) => push(n)));
  push(3);
  queue.runBatch(null);
  expect(order).toEqual([1, 2, 3]);
  queue.runBatch(null);
  expect(order).toEqual([1, 2, 3, 4, 5]);
});
