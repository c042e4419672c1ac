import { isLess } from "./ordering.ts";

/** A binary heap, smallest item first: Python's `heapq`, step by step, so that equal items come out in the same order. */
export class PriorityHeap<T> implements Iterable<T> {
  readonly #items: T[] = [];

  get length(): number {
    return this.#items.length;
  }

  push(item: T): void {
    this.#items.push(item);
    this.#rise(0, this.#items.length - 1);
  }

  /** Takes the smallest item out. */
  take(): T {
    const last = this.#items.pop() as T;
    if (this.#items.length === 0) return last;
    const smallest = this.#items[0]!;
    this.#items[0] = last;
    this.#sink(0);
    return smallest;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#items[Symbol.iterator]();
  }

  /** `heapq._siftdown`. */
  #rise(start: number, index: number): void {
    const items = this.#items;
    const item = items[index]!;
    while (index > start) {
      const parent = (index - 1) >> 1;
      if (!isLess(item, items[parent])) break;
      items[index] = items[parent]!;
      index = parent;
    }
    items[index] = item;
  }

  /** `heapq._siftup`: down to a leaf along the smaller children, then up again to its place. */
  #sink(start: number): void {
    const items = this.#items;
    const item = items[start]!;
    let index = start;
    let child = 2 * index + 1;
    while (child < items.length) {
      const right = child + 1;
      if (right < items.length && !isLess(items[child], items[right])) child = right;
      items[index] = items[child]!;
      index = child;
      child = 2 * index + 1;
    }
    items[index] = item;
    this.#rise(start, index);
  }
}
